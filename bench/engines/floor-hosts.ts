/** What the floor knows of a host on a site: parsed and looked up the first time it is asked for. */
import list from 'tlds';
import type { Caveat } from '../../src/decide/caveat';
import { toAsciiDomain } from '../../src/decide/idn';
import { publicMailProviders } from '../../src/decide/public-mail-provider';
import { domainOf, parentsOf } from './floor-address';
import type { FloorSite, HostOnSite } from './floor-site';

/** The lists are data; only what is done with them is compared. */
const PROVIDERS: ReadonlySet<string> = new Set(publicMailProviders());
const TOP_LEVELS: ReadonlySet<string> = new Set(list.map((name) => toAsciiDomain(name) ?? name));

/** Undefined where the host is not a domain. */
export function hostOn(site: FloorSite, host: string): HostOnSite | undefined {
  const known = site.hosts.get(host);
  if (known !== undefined) return known;
  const domain = domainOf(host);
  if (domain === undefined) return undefined;
  const parents = parentsOf(domain);
  const own = site.grants.get(domain) ?? 'not-listed';
  const { allowed } = site;
  const made: HostOnSite = {
    own,
    related: own === 'not-listed' && isRelative(domain, parents, site) ? 'yes' : 'no',
    provider: PROVIDERS.has(domain) ? 'yes' : 'no',
    list: allowed === 'any' ? 'any' : allowed.has(domain) ? 'listed' : 'not-listed',
    told: tellOfDomain(domain, parents, site),
  };
  site.hosts.set(host, made);
  return made;
}

/** Whether a relative of a domain that is not listed itself is. */
function isRelative(domain: string, parents: readonly string[], site: FloorSite): boolean {
  return site.parents.has(domain) || parents.some((parent) => site.grants.has(parent));
}

function tellOfDomain(
  domain: string,
  parents: readonly string[],
  site: FloorSite,
): readonly Caveat[] {
  const told: Caveat[] = [];
  if (isNearMiss(domain, parents, site)) told.push('look-alike-domain');
  const topLevel = domain.slice(domain.lastIndexOf('.') + 1);
  if (!TOP_LEVELS.has(topLevel)) told.push('unknown-top-level-domain');
  return told;
}

/** One after the other: the sites that it is measured on list few. */
function isNearMiss(domain: string, parents: readonly string[], { grants }: FloorSite): boolean {
  if (grants.has(domain) || parents.some((parent) => grants.has(parent))) return false;
  return [...grants.keys()].some(
    (listed) => isTypo(domain, listed) || parents.some((parent) => isTypo(parent, listed)),
  );
}

/** Whether two different texts differ by a letter left out, added, mistyped or swapped with its neighbour. */
function isTypo(a: string, b: string): boolean {
  if (a.length > b.length) return isTypo(b, a);
  if (b.length - a.length > 1) return false;
  let first = 0;
  while (first < a.length && a.charCodeAt(first) === b.charCodeAt(first)) first += 1;
  let end = 0;
  const most = a.length - first;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  const left = a.length - first - end;
  if (a.length < b.length) return left === 0;
  if (left === 1) return true;
  return (
    left === 2 &&
    a.charCodeAt(first) === b.charCodeAt(first + 1) &&
    a.charCodeAt(first + 1) === b.charCodeAt(first)
  );
}
