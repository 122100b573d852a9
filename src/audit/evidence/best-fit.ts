/** What an explanation needs, as changes of the record: of the values that explain, those that fit best what was seen besides. */
import type { Settings } from '../../decide/settings';
import { withChanges, type SettingChange } from '../setting-change';
import { countOf, holdAgainst, isPossible, type Held } from './held';
import { toChange } from './needed-change';
import type { NeededSetting } from './needed-setting';

/** One value for each place. */
export interface Fit {
  readonly changes: readonly SettingChange[];
  /** Accounts that agree with the record, and would not with these very changes. */
  readonly misfits: number;
}

/** The plainest values unless others fit more accounts; place by place, which is enough for the few that are shown. */
export function bestFit(
  settings: Settings,
  needed: readonly NeededSetting[],
  agreeing: readonly Held[],
): Fit {
  let chosen = needed;
  let best = plainFit(settings, chosen, agreeing);
  for (const [at, place] of needed.entries()) {
    for (const value of singleValues(place)) {
      if (best.misfits === 0) return best;
      const other = chosen.with(at, value);
      const fit = plainFit(settings, other, agreeing);
      if (fit.misfits < best.misfits) {
        chosen = other;
        best = fit;
      }
    }
  }
  return best;
}

function singleValues(place: NeededSetting): readonly NeededSetting[] {
  const values: NeededSetting[] = [];
  for (let bit = 1; bit <= place.to; bit <<= 1) {
    if ((place.to & bit) !== 0) values.push({ ...place, to: bit });
  }
  return values;
}

/** The plainest value of each place. */
export function plainFit(
  settings: Settings,
  needed: readonly NeededSetting[],
  agreeing: readonly Held[],
): Fit {
  const changes = needed.map(toChange);
  const sightings = agreeing.map(({ sighting }) => sighting);
  const held = holdAgainst(withChanges(settings, changes), sightings);
  return { changes, misfits: countOf(held.filter((one) => !isPossible(one, []))) };
}
