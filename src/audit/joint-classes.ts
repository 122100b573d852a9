/**
 * Every possible address, split for two setups at once: members of one class get the same answer under the first and
 * the same answer under the second. Finer than the classes of either alone.
 */
import { parentDomains, parseDomain, type DomainName } from '../decide/domain-name';
import { isPublicMailProvider, publicMailProviders } from '../decide/public-mail-provider';
import type { PreparedSite } from '../decide/site';
import { classKindOf, type ClassKind } from './address-classes';
import { externalOf } from './baseline';
import { movedDomains } from './touched';

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
  const approved = [before, after].flatMap(({ approvedDomains }) => [
    ...(approvedDomains?.keys() ?? []),
  ]);
  const single = new Set([...approved, ...externalOf(before), ...externalOf(after), ...apart]);
  return [
    ...[...single].map((domain) => singleClass(domain, before, after)),
    ...unlistedClasses(before, after, apart),
  ];
}

/** A domain as a class of its own. */
export function singleClass(
  domain: DomainName,
  before: PreparedSite,
  after: PreparedSite,
): JointClass {
  return {
    domain,
    alone: true,
    before: classKindOf(domain, before),
    after: classKindOf(domain, after),
  };
}

/** The classes of the domains that neither setup lists, and that are not set apart. */
export function unlistedClasses(
  before: PreparedSite,
  after: PreparedSite,
  apart: readonly DomainName[],
): readonly JointClass[] {
  const sites = [before, after];
  const isSingle = (domain: DomainName) =>
    apart.includes(domain) || sites.some((site) => isListed(domain, site));
  const others = new Map<string, JointClass>();
  for (const domain of candidates(before, after, isSingle)) {
    if (isSingle(domain)) continue;
    const found = { ...singleClass(domain, before, after), alone: false };
    const key = `${found.before};${found.after}`;
    if (!others.has(key)) others.set(key, found);
  }
  return [...others.values()];
}

function isListed(domain: DomainName, { approvedDomains, externalDomains }: PreparedSite): boolean {
  if (approvedDomains?.has(domain) === true) return true;
  return externalDomains instanceof Set && externalDomains.has(domain);
}

/**
 * A member of every class of unlisted domains is among these: being related to an approved domain is being a parent of
 * one, or below one, and of all that is below one a child that nobody listed is like any other.
 */
function candidates(
  before: PreparedSite,
  after: PreparedSite,
  isSingle: (domain: DomainName) => boolean,
): readonly DomainName[] {
  const taken = (domain: DomainName) =>
    isSingle(domain) || [before, after].some((site) => site.parentsOfListed.has(domain));
  const relatives = (domain: DomainName) => [
    ...invented('team', domain, taken),
    ...parentDomains(domain),
  ];
  return [
    ...PROVIDERS,
    ...invented('someone-else', 'example', taken),
    ...movedDomains(before, after).flatMap(relatives),
    ...relativeOfBoth(before, after, (domain) =>
      relatives(domain).filter((one) => !isSingle(one) && !isPublicMailProvider(one)),
    ),
  ];
}

/** What is related to a domain that both setups approve is related in both: one stands for all. */
function relativeOfBoth(
  before: PreparedSite,
  after: PreparedSite,
  relatives: (domain: DomainName) => readonly DomainName[],
): readonly DomainName[] {
  for (const domain of before.approvedDomains?.keys() ?? []) {
    if (after.approvedDomains?.has(domain) !== true) continue;
    const [found] = relatives(domain);
    if (found !== undefined) return [found];
  }
  return [];
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
