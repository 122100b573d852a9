/** A record made ready for the checks: its map, its lists, and what a usual project gives a domain. */
import { decideFacts } from '../../decide/decide';
import type { DomainName } from '../../decide/domain-name';
import type { FactName } from '../../decide/facts';
import type { DomainEntry, Settings } from '../../decide/settings';
import { prepareSite, type PreparedSite } from '../../decide/site';
import type { Verdict } from '../../decide/verdict';
import { inviteMap, type InviteMap } from '../invite-map';
import { domainSignature, exampleAddress, factsOfNewPerson } from '../new-person';
import { finding, type Finding, type FindingCode } from './finding';

export interface Setup {
  readonly settings: Settings;
  readonly site: PreparedSite;
  readonly map: InviteMap;
  /** Empty where the approved domains are not known. */
  readonly approved: readonly (readonly [DomainName, DomainEntry])[];
  /** Empty where the External list is off or not known. */
  readonly externalList: readonly DomainName[];
  /** An address of a domain that is on no list. */
  readonly outsider: string;
  /** What a new person of the domain gets in a project whose own settings are healthy. */
  readonly usual: (domain: DomainName) => Verdict;
}

/** One check, or several about the same thing: what it finds in a setup. */
export type Check = (setup: Setup) => readonly Finding[];

/** Prepares a record; the checks share what is costly. */
export function prepareSetup(settings: Settings): Setup {
  const site = prepareSite(settings.site);
  const map = inviteMap(settings);
  const { approvedDomains, externalDomains = 'any' } = settings.site;
  const stranger = map.rows.find(({ addresses }) => addresses.kind === 'elsewhere');
  return {
    settings,
    site,
    map,
    approved: [...(approvedDomains ?? [])],
    externalList: externalDomains === 'any' ? [] : externalDomains,
    outsider: stranger?.example ?? '',
    usual: usualVerdict(site),
  };
}

/** One finding about all of these domains, shown by the first; none if there are no domains. */
export function aboutDomains(
  code: FindingCode,
  domains: readonly DomainName[],
  facts: readonly FactName[],
): readonly Finding[] {
  const [first] = domains;
  return first === undefined ? [] : [finding(code, exampleAddress(first), facts, { domains })];
}

function usualVerdict(site: PreparedSite): (domain: DomainName) => Verdict {
  const known = new Map<string, Verdict>();
  return (domain) => {
    const key = domainSignature(domain, site);
    const verdict =
      known.get(key) ??
      decideFacts(
        factsOfNewPerson(domain, { customerInvited: true, portalAccess: 'healthy' }, site),
      );
    known.set(key, verdict);
    return verdict;
  };
}
