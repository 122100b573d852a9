/**
 * Accounts that appeared, held against the record: are they possible under it, and if not, which settings must be
 * others than recorded? Every explanation by one setup that explains them all, the one with the fewest changes first.
 */
import type { Route } from '../../decide/facts';
import { indexOfFact } from '../../decide/masks';
import type { Settings } from '../../decide/settings';
import type { DecidingStepId } from '../../decide/step-id';
import { mergedExplanations, withoutLonger } from './explanations';
import { holdAgainst, isPossible, lacking, type Held } from './held';
import { settingKey, settingsFor, type NeededSetting } from './needed-setting';
import type { Sighting } from './sighting';
import { otherRoutes } from './ways-to-make';

/** Settings that, changed together, explain every sighting. */
export interface Explanation {
  readonly changes: readonly NeededSetting[];
  /** The steps that then decided, one per sighting at least. */
  readonly steps: readonly DecidingStepId[];
}

export interface Deduction {
  /** No way by the Customers page leads to them under the record. Empty: the record is not contradicted. */
  readonly contradicting: readonly Sighting[];
  /** By changed settings; the fewest changes first. Empty although something contradicts: none was found. */
  readonly explanations: readonly Explanation[];
  /** What explains a contradicting sighting without any change: the person was added another way. */
  readonly routes: readonly Route[];
  /** Every explanation was looked at; else those with many changes may be missing. */
  readonly complete: boolean;
}

/** Sightings looked at; more are not worth the time (about a second): what is left needs many changes at once. */
const MOST_LOOKS = 200_000;

/** What the sightings say of the record. */
export function deduce(
  settings: Settings,
  sightings: readonly Sighting[],
  mostLooks = MOST_LOOKS,
): Deduction {
  const held = holdAgainst(settings, sightings);
  const contradicting = held.filter((one) => !isPossible(one, []));
  if (contradicting.length === 0) {
    return { contradicting: [], explanations: [], routes: [], complete: true };
  }
  const others = held.filter((one) => !contradicting.includes(one));
  const found = explain([...contradicting, ...others], mostLooks);
  const kinds = new Set(contradicting.map(({ sighting }) => sighting.made));
  // The fewest changes first: so they come from both.
  const explanations = mergedExplanations(withoutLonger(found.sets)).map((changes) => ({
    changes,
    steps: stepsUnder(contradicting, changes),
  }));
  return {
    contradicting: contradicting.map(({ sighting }) => sighting),
    explanations,
    routes: [...new Set([...kinds].flatMap(otherRoutes))],
    complete: found.complete,
  };
}

/** Searches set by set: the first sighting that is still impossible says what can be changed for it. */
function explain(
  held: readonly Held[],
  mostLooks: number,
): {
  readonly sets: readonly (readonly NeededSetting[])[];
  readonly complete: boolean;
} {
  const sets: (readonly NeededSetting[])[] = [];
  const waiting: (readonly NeededSetting[])[] = [[]];
  const seen = new Set<string>();
  let looks = 0;
  // First the smaller sets, so that what is missing when the looks are used up are the unlikely ones.
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (looks > mostLooks) return { sets, complete: false };
    const changed = next;
    const at = held.findIndex((one) => !isPossible(one, changed));
    const open = held[at];
    looks += open === undefined ? held.length : at + 1;
    if (open === undefined) sets.push(changed);
    else waiting.push(...unseen(repairs(open, changed), seen));
  }
  return { sets, complete: true };
}

function unseen(
  sets: readonly (readonly NeededSetting[])[],
  seen: Set<string>,
): readonly (readonly NeededSetting[])[] {
  return sets.filter((set) => {
    const key = set.map(settingKey).sort().join();
    return seen.size !== seen.add(key).size;
  });
}

/** The changed settings with what more is needed for one sighting, way by way; none where a way needs a changed one otherwise. */
function repairs(held: Held, changed: readonly NeededSetting[]) {
  return held.ways.flatMap((way) => {
    let sets: readonly (readonly NeededSetting[])[] = [changed];
    for (const fact of lacking(way, held, changed)) {
      const wanted = way.needs[indexOfFact(fact)] ?? 0;
      const settings = settingsFor(fact, wanted, held.sighting.domain).filter(
        (one) => !changed.some((other) => other.fact === one.fact && other.domain === one.domain),
      );
      sets = sets.flatMap((set) => settings.map((one) => [...set, one]));
    }
    return sets;
  });
}

function stepsUnder(
  held: readonly Held[],
  changed: readonly NeededSetting[],
): readonly DecidingStepId[] {
  const steps = held.flatMap((one) =>
    one.ways.filter((way) => lacking(way, one, changed).length === 0).map(({ ends }) => ends),
  );
  return [...new Set(steps)];
}
