/** A place of the setup that must be another than recorded, and what it must be then. */
import type { DomainName } from '../../decide/domain-name';
import { FACT_NAMES } from '../../decide/facts';
import { VALUE_CLASSES } from '../../decide/graph';
import { maskOf, valuesIn } from '../../decide/masks';
import type { SettingFact } from './ways-to-make';

/** One place of the setup: a switch, Any domain, the External list as a whole, or one domain in a list. */
export interface SettingPlace {
  readonly fact: SettingFact;
  /** For the lists: one domain; absent for the External list: that it is off (any domain). */
  readonly domain?: DomainName;
}

/** The place holds one of these values, of which no question tells one from another. */
export interface NeededSetting extends SettingPlace {
  readonly to: number;
}

/** The values that a needed setting allows, by name. */
export function valuesOf({ fact, to }: NeededSetting): readonly string[] {
  return valuesIn(fact, to);
}

export function placeKey({ fact, domain }: SettingPlace): string {
  return `${fact} ${domain ?? ''}`;
}

export function settingKey(needed: NeededSetting): string {
  return `${placeKey(needed)} ${String(needed.to)}`;
}

const ANY = maskOf('site.externalDomains', ['any']);
const LISTED = maskOf('site.externalDomains', ['listed']);

/** What can be done so that a fact of this domain has one of the wanted values, each as one setting. */
export function settingsFor(
  fact: SettingFact,
  wanted: number,
  domain: DomainName,
): readonly NeededSetting[] {
  if (fact === 'site.externalDomains') return externalSettings(wanted, domain);
  const place = fact === 'site.approvedDomains' ? { fact, domain } : { fact };
  const classes = VALUE_CLASSES[FACT_NAMES.indexOf(fact)] ?? [];
  return classes
    .filter((one) => (one & wanted) !== 0)
    .map((one) => ({ ...place, to: one & wanted }));
}

/** That the list is off is a setting of the whole list, that a domain stands on it one of the domain. */
function externalSettings(wanted: number, domain: DomainName): readonly NeededSetting[] {
  const fact = 'site.externalDomains';
  return [
    ...((wanted & ANY) === 0 ? [] : [{ fact, to: ANY } as const]),
    ...((wanted & LISTED) === 0 ? [] : [{ fact, domain, to: LISTED } as const]),
  ];
}

/** The mask of a fact for this domain after the changed settings; `before` where none is about it. */
export function maskAfter(
  fact: SettingFact,
  before: number,
  domain: DomainName,
  changed: readonly NeededSetting[],
): number {
  const own = changed.find((one) => one.fact === fact && one.domain === domain);
  const whole = changed.find((one) => one.fact === fact && one.domain === undefined);
  return (own ?? whole)?.to ?? before;
}
