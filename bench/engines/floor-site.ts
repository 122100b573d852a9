/** The floor's site: look-ups by domain made once, and what is told of an address beside its outcome. */
import type { Caveat } from '../../src/decide/caveat';
import type { SiteSettings } from '../../src/decide/settings';
import { parentsOf } from './floor-address';

export interface FloorSite {
  readonly internal: 'on' | 'off';
  readonly external: 'on' | 'off';
  readonly outgoingMail: 'on' | 'off';
  readonly userInvites: string;
  readonly anyDomain: string;
  readonly grants: ReadonlyMap<string, string>;
  /** Whatever a listed domain lies below. */
  readonly parents: ReadonlySet<string>;
  readonly allowed: 'any' | ReadonlySet<string>;
  /** What was asked before, by the host as typed: remembered as the core does. */
  readonly hosts: Map<string, HostOnSite>;
}

/** What a site says of a host. */
export interface HostOnSite {
  readonly own: string;
  readonly related: 'yes' | 'no';
  readonly provider: 'yes' | 'no';
  readonly list: 'any' | 'listed' | 'not-listed';
  readonly told: readonly Caveat[];
}

/** Everything is recorded: the bench decides on complete facts. */
export function floorSite(settings: SiteSettings): FloorSite {
  const listed = [...(settings.approvedDomains ?? [])];
  const list = settings.externalDomains ?? 'any';
  return {
    internal: settings.internal === true ? 'on' : 'off',
    external: settings.external === true ? 'on' : 'off',
    outgoingMail: settings.outgoingMail === true ? 'on' : 'off',
    userInvites: settings.userInvites ?? '',
    anyDomain: grantOf(settings.anyDomain),
    grants: new Map(listed.map(([domain, entry]) => [domain, grantOf(entry)])),
    parents: new Set(listed.flatMap(([domain]) => parentsOf(domain))),
    allowed: list === 'any' ? 'any' : new Set<string>(list),
    hosts: new Map(),
  };
}

function grantOf(entry: SiteSettings['anyDomain']): string {
  return `${entry?.role ?? ''}${entry?.approval === true ? '-with-approval' : ''}`;
}

/** What is told of an address, its domain first. */
export function tellOfAddress(
  told: readonly Caveat[],
  text: string,
  at: number,
): readonly Caveat[] {
  const plus = text.indexOf('+');
  const tagged = plus !== -1 && plus < at;
  const capital = text !== text.toLowerCase();
  if (!tagged && !capital) return told;
  const all = told.slice();
  if (tagged) all.push('plus-addressing');
  if (capital) all.push('letter-case');
  return all;
}
