/** The changes that can bear on one address in one project: independent places, each with the ways to change it. */
import type { DomainName } from '../decide/domain-name';
import type { DomainEntry, Settings, SiteSettings } from '../decide/settings';
import { JSM_ROLES, type SettingChange } from './setting-change';

/** One way to change a place: one or more changes that belong together. */
export type Choice = readonly SettingChange[];

/** The ways to change one place, of which at most one is taken. */
export type Place = readonly Choice[];

/**
 * Every place with everything that can be made of it. What is unknown can be made sure of, whatever its value. Without
 * a domain (a class of many) the lists stay as they are; so does a list of which the entries are not known, but that
 * the External list can be turned off, and one that is off be turned on, empty.
 */
export function placesFor(
  { site, projects }: Settings,
  key: string,
  domain: DomainName | undefined,
): readonly Place[] {
  const { customerInvited, portalAccess } = projects.get(key) ?? {};
  const places: readonly Place[] = [
    otherThan(site.internal, [true, false]).map((to) => [{ setting: 'internal', to }]),
    otherThan(site.external, [true, false]).map((to) => [{ setting: 'external', to }]),
    externalListPlace(site, domain),
    domain === undefined ? [] : ownEntryPlace(site, domain),
    rolesOtherThan(site.anyDomain).map((entry) => [{ setting: 'anyDomain', entry }]),
    approvalsOtherThan(site.anyDomain).map((entry) => [{ setting: 'anyDomain', entry }]),
    otherThan(site.userInvites, ['open', 'approval', 'closed']).map((to) => [
      { setting: 'userInvites', to },
    ]),
    otherThan(site.outgoingMail, [true, false]).map((to) => [{ setting: 'outgoingMail', to }]),
    otherThan(customerInvited, [true, false]).map((to) => [
      { setting: 'customerInvited', project: key, to },
    ]),
    otherThan(portalAccess, ['healthy', 'broken']).map((to) => [
      { setting: 'portalAccess', project: key, to },
    ]),
  ];
  return places.filter((place) => place.length > 0);
}

function externalListPlace({ externalDomains }: SiteSettings, domain?: DomainName): Place {
  if (externalDomains === 'any') return [[{ setting: 'externalDomains', act: 'turn-on' }]];
  const off: Choice = [{ setting: 'externalDomains', act: 'turn-off' }];
  if (externalDomains === undefined || domain === undefined) return [off];
  const act = externalDomains.includes(domain) ? 'remove' : 'add';
  return [off, [{ setting: 'externalDomains', act, domain }]];
}

/** Role and approval of an entry are two changes; to add an entry with both is one. */
function ownEntryPlace({ approvedDomains }: SiteSettings, domain: DomainName): Place {
  if (approvedDomains === undefined) return [];
  const own = approvedDomains.get(domain);
  const setting = 'approvedDomains';
  if (own === undefined) {
    return JSM_ROLES.flatMap((role) =>
      [false, true].map((approval): Choice => [
        { setting, act: 'add', domain, entry: { role, approval } },
      ]),
    );
  }
  const edit = (entry: DomainEntry): SettingChange => ({ setting, act: 'edit', domain, entry });
  const roles = rolesOtherThan(own).map(edit);
  const approvals = approvalsOtherThan(own).map(edit);
  return [
    [{ setting, act: 'remove', domain }],
    ...[...roles, ...approvals].map((change): Choice => [change]),
    ...roles.flatMap((role) => approvals.map((approval): Choice => [role, approval])),
  ];
}

function rolesOtherThan(entry: DomainEntry | undefined): readonly DomainEntry[] {
  return otherThan(entry?.role, JSM_ROLES).map((role) => ({ role }));
}

function approvalsOtherThan(entry: DomainEntry | undefined): readonly DomainEntry[] {
  return otherThan(entry?.approval, [true, false]).map((approval) => ({ approval }));
}

function otherThan<const T>(now: T | undefined, values: readonly T[]): readonly T[] {
  return values.filter((value) => value !== now);
}
