/** What accounts that appeared say of settings that the record leaves open. */
import { indexOfFact } from '../../decide/masks';
import type { Settings } from '../../decide/settings';
import { holdAgainst, isPossible, lacking, type Held } from './held';
import { placeKey, type NeededSetting } from './needed-setting';
import type { Sighting } from './sighting';
import { SETTING_FACTS, type SettingFact } from './ways-to-make';

/**
 * Settings of which fewer values are left than the record leaves, if these people were added on the Customers page under
 * one setup. For the External list a value is about the one domain: `any` = the list is off. What contradicts the
 * record says nothing here. Two sightings that cannot both be (the setting was changed in between) leave none.
 */
export function impliedSettings(
  settings: Settings,
  sightings: readonly Sighting[],
): readonly NeededSetting[] {
  const known = new Map<string, NeededSetting>();
  for (const held of holdAgainst(settings, sightings)) {
    if (!isPossible(held, [])) continue;
    for (const fact of SETTING_FACTS) note(known, placed(fact, held));
  }
  return [...known.values()].filter(({ to }) => to !== 0);
}

/** Of a fact with one value left nothing more can be learned. */
function placed(fact: SettingFact, held: Held): NeededSetting | undefined {
  const index = indexOfFact(fact);
  const recorded = held.recorded[index] ?? 0;
  const left = held.ways
    .filter((way) => lacking(way, held, []).length === 0)
    .reduce((mask, { needs }) => mask | ((needs[index] ?? 0) & recorded), 0);
  if (left === recorded) return undefined;
  const isOfDomain = fact === 'site.externalDomains' || fact === 'site.approvedDomains';
  return { fact, to: left, ...(isOfDomain ? { domain: held.sighting.domain } : {}) };
}

function note(known: Map<string, NeededSetting>, found: NeededSetting | undefined): void {
  if (found === undefined) return;
  const key = placeKey(found);
  known.set(key, { ...found, to: found.to & (known.get(key)?.to ?? found.to) });
}
