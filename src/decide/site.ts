/** The recorded site settings, indexed once per revision so that a decision does not grow with the number of domains. */
import { parentDomains, type DomainName } from './domain-name';
import { FACT_VALUES, unknown, type Grant, type JsmRole, type Possible } from './facts';
import type { DomainEntry, SiteSettings } from './settings';

/** Made by `prepareSite`. Sets of possible values, and look-ups by domain. */
export interface PreparedSite {
  readonly internal: Possible<'site.internal'>;
  readonly external: Possible<'site.external'>;
  readonly userInvites: Possible<'site.userInvites'>;
  readonly outgoingMail: Possible<'site.outgoingMail'>;
  readonly anyDomain: Possible<'site.anyDomain'>;
  /** Absent: it is not known which domains are listed. */
  readonly approvedDomains?: ReadonlyMap<DomainName, readonly Grant[]>;
  /** The parents of the listed domains. */
  readonly parentsOfListed: ReadonlySet<DomainName>;
  readonly externalDomains?: 'any' | ReadonlySet<DomainName>;
}

/** Indexes the settings of a site; the cost grows with the number of listed domains, the decisions' does not. */
export function prepareSite(settings: SiteSettings): PreparedSite {
  const { approvedDomains, externalDomains } = settings;
  return {
    internal: switchState('site.internal', settings.internal),
    external: switchState('site.external', settings.external),
    outgoingMail: switchState('site.outgoingMail', settings.outgoingMail),
    userInvites:
      settings.userInvites === undefined ? unknown('site.userInvites') : [settings.userInvites],
    anyDomain: grantsOf(settings.anyDomain ?? {}),
    parentsOfListed: new Set([...(approvedDomains?.keys() ?? [])].flatMap(parentDomains)),
    ...(approvedDomains === undefined
      ? {}
      : {
          approvedDomains: new Map(
            [...approvedDomains].map(([domain, entry]) => [domain, grantsOf(entry)]),
          ),
        }),
    ...(externalDomains === undefined
      ? {}
      : { externalDomains: externalDomains === 'any' ? 'any' : new Set(externalDomains) }),
  };
}

/** What the approved domains say of one domain. */
export function ownEntry(domain: DomainName, site: PreparedSite): Possible<'site.approvedDomains'> {
  if (site.approvedDomains === undefined) return unknown('site.approvedDomains');
  const grants = site.approvedDomains.get(domain);
  return grants === undefined ? ['not-listed'] : (grants as Possible<'site.approvedDomains'>);
}

/** Whether only a parent or a child of the domain is listed (D8). */
export function relatedListed(
  domain: DomainName,
  site: PreparedSite,
): Possible<'address.relatedDomainListed'> {
  const listed = site.approvedDomains;
  if (listed === undefined) return unknown('address.relatedDomainListed');
  if (listed.has(domain)) return ['no'];
  const related =
    site.parentsOfListed.has(domain) || parentDomains(domain).some((parent) => listed.has(parent));
  return [related ? 'yes' : 'no'];
}

/** What the External domain list says of one domain. */
export function onExternalList(
  domain: DomainName,
  site: PreparedSite,
): Possible<'site.externalDomains'> {
  const list = site.externalDomains;
  if (list === undefined) return unknown('site.externalDomains');
  if (list === 'any') return ['any'];
  return [list.has(domain) ? 'listed' : 'not-listed'];
}

type SwitchFact =
  'site.internal' | 'site.external' | 'site.outgoingMail' | 'project.customerInvited';

/** A recorded switch as a fact. */
export function switchState<F extends SwitchFact>(fact: F, on: boolean | undefined): Possible<F> {
  if (on === undefined) return unknown(fact);
  return [on ? 'on' : 'off'];
}

const ROLES: readonly JsmRole[] = ['customer', 'none', 'user', 'stakeholder'];

const GRANTS = new Map<string, Possible<'site.anyDomain'>>();

/** Every value that an entry can have, given what is recorded of it: few sets, however many entries. */
function grantsOf(entry: DomainEntry): Possible<'site.anyDomain'> {
  const key = `${String(entry.role)} ${String(entry.approval)}`;
  const known = GRANTS.get(key) ?? possibleGrants(entry);
  GRANTS.set(key, known);
  return known;
}

function possibleGrants(entry: DomainEntry): Possible<'site.anyDomain'> {
  const roles = entry.role === undefined ? ROLES : [entry.role];
  const approvals = entry.approval === undefined ? [false, true] : [entry.approval];
  const possible = roles.flatMap((role) =>
    approvals.map((approval): Grant => (approval ? `${role}-with-approval` : role)),
  );
  return FACT_VALUES['site.anyDomain'].filter((grant) =>
    possible.includes(grant),
  ) as unknown as Possible<'site.anyDomain'>;
}
