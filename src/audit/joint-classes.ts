/**
 * Every possible address, split for two setups at once: members of one class get the same answer under the first and
 * the same answer under the second. Finer than the classes of either alone.
 */
import { parentDomains, parseDomain, type DomainName } from '../decide/domain-name';
import { publicMailProviders } from '../decide/public-mail-provider';
import type { PreparedSite } from '../decide/site';
import { classKindOf, type ClassKind } from './address-classes';

export interface JointClass {
  /** The one domain of a class that has only this one; else a domain that stands for all of the class. */
  readonly domain: DomainName;
  /** No other domain belongs to it. */
  readonly alone: boolean;
  readonly before: ClassKind;
  readonly after: ClassKind;
}

const PROVIDERS = publicMailProviders();

/** The classes of both setups together. Domains that are set apart get a class of their own, listed or not. */
export function jointClasses(
  before: PreparedSite,
  after: PreparedSite,
  apart: readonly DomainName[] = [],
): readonly JointClass[] {
  const approved = new Set([before, after].flatMap((site) => [...approvedOf(site)]));
  const single = new Set([...approved, ...externalOf(before), ...externalOf(after), ...apart]);
  const toClass = (domain: DomainName, alone: boolean): JointClass => ({
    domain,
    alone,
    before: classKindOf(domain, before),
    after: classKindOf(domain, after),
  });
  const others = new Map<string, JointClass>();
  for (const domain of candidates(approved, single, [before, after])) {
    if (single.has(domain)) continue;
    const found = toClass(domain, false);
    const key = `${found.before};${found.after}`;
    if (!others.has(key)) others.set(key, found);
  }
  return [...[...single].map((domain) => toClass(domain, true)), ...others.values()];
}

function approvedOf(site: PreparedSite): Iterable<DomainName> {
  return site.approvedDomains?.keys() ?? [];
}

function externalOf({ externalDomains: list }: PreparedSite): Iterable<DomainName> {
  return list === undefined || list === 'any' ? [] : list;
}

/**
 * A member of every class of unlisted domains is among these: being related to an approved domain is being a parent of
 * one, or below one, and of all that is below one a child that nobody listed is like any other.
 */
function candidates(
  approved: ReadonlySet<DomainName>,
  single: ReadonlySet<DomainName>,
  sites: readonly PreparedSite[],
): readonly DomainName[] {
  const taken = (domain: DomainName) =>
    single.has(domain) || sites.some(({ parentsOfListed }) => parentsOfListed.has(domain));
  return [
    ...PROVIDERS,
    ...invented('someone-else', 'example', taken),
    ...childrenOf(approved, sites, taken),
    ...[...approved].flatMap(parentDomains),
  ];
}

/** Below a domain that both setups list everything is related to both: one child stands for all of them. */
function childrenOf(
  approved: ReadonlySet<DomainName>,
  sites: readonly PreparedSite[],
  taken: (domain: DomainName) => boolean,
): readonly DomainName[] {
  const children: DomainName[] = [];
  let stands = false;
  for (const domain of approved) {
    const inAll = sites.every((site) => site.approvedDomains?.has(domain) === true);
    if (inAll && stands) continue;
    const child = invented('team', domain, taken);
    children.push(...child);
    if (inAll) stands = child.length > 0;
  }
  return children;
}

/** A child of a domain that nobody listed, nor a part of it; none where the name would be too long. */
function invented(
  label: string,
  parent: string,
  taken: (domain: DomainName) => boolean,
): readonly DomainName[] {
  for (let number = 1; ; number += 1) {
    const domain = parseDomain(`${label}${number === 1 ? '' : String(number)}.${parent}`);
    if (domain === undefined) return [];
    if (!taken(domain)) return [domain];
  }
}
