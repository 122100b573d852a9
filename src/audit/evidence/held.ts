/** Sightings held against a record: the facts of each domain as recorded, and the ways that could have made the account. */
import { factsOf } from '../../decide/decide';
import { indexOfFact, toMasks, type Masks } from '../../decide/masks';
import type { Settings } from '../../decide/settings';
import { prepareSite } from '../../decide/site';
import { exampleAddress, newPerson } from '../new-person';
import { maskAfter, type NeededSetting } from './needed-setting';
import type { Sighting } from './sighting';
import { SETTING_FACTS, waysToMake, type SettingFact, type Way } from './ways-to-make';

/** A sighting with what the record says of its domain. */
export interface Held {
  readonly sighting: Sighting;
  readonly recorded: Masks;
  readonly ways: readonly Way[];
}

/** Beside each sighting the facts of its domain, and the ways that the domain itself leaves open. */
export function holdAgainst(settings: Settings, sightings: readonly Sighting[]): readonly Held[] {
  const site = prepareSite(settings.site);
  return sightings.map((sighting) => {
    const invite = newPerson(exampleAddress(sighting.domain), {});
    const recorded = toMasks(factsOf(invite, site));
    const provider = indexOfFact('address.publicMailProvider');
    const ways = waysToMake(sighting.made).filter(
      ({ needs }) => ((needs[provider] ?? 0) & (recorded[provider] ?? 0)) !== 0,
    );
    return { sighting, recorded, ways };
  });
}

/** Whether some way is open, with these settings instead of the recorded ones. */
export function isPossible(held: Held, changed: readonly NeededSetting[]): boolean {
  return held.ways.some((way) => lacking(way, held, changed).length === 0);
}

/** Whether some way is open that rests on nothing that Atlassian's pages leave open. */
export function isSure(held: Held, changed: readonly NeededSetting[]): boolean {
  return held.ways.some((way) => !way.isOpen && lacking(way, held, changed).length === 0);
}

/** The facts that keep this way from being taken. */
export function lacking(
  { needs }: Way,
  held: Held,
  changed: readonly NeededSetting[],
): readonly SettingFact[] {
  const { domain } = held.sighting;
  return SETTING_FACTS.filter((fact) => {
    const index = indexOfFact(fact);
    const mask = maskAfter(fact, held.recorded[index] ?? 0, domain, changed);
    return (mask & (needs[index] ?? 0)) === 0;
  });
}

/** How many accounts these are. */
export function countOf(held: readonly Held[]): number {
  return held.reduce((sum, { sighting }) => sum + sighting.count, 0);
}
