/**
 * Every possible address, split into finitely many classes whose members always get the same answer (domain.md
 * section 6): each approved domain, each domain of the External list, and four kinds of all other domains.
 */
import { parseDomain, type DomainName } from '../decide/domain-name';
import { isPublicMailProvider, publicMailProviders } from '../decide/public-mail-provider';
import { relatedListed, type PreparedSite } from '../decide/site';

/** Domains that are on neither list, by what the decision still reads of them. */
export type UnlistedKind =
  'elsewhere' | 'public-provider' | 'relative-of-listed' | 'public-relative-of-listed';

export type ClassKind = 'approved-domain' | 'external-domain' | UnlistedKind;

export interface AddressClass {
  readonly kind: ClassKind;
  /** The one domain of a listed class; a domain that stands for all others. */
  readonly domain: DomainName;
}

/** The first that fits stands for its class: one that everybody knows, if possible. */
const PROVIDERS: readonly DomainName[] = [
  ...['gmail.com', 'outlook.com'].flatMap((name) => parseDomain(name) ?? []),
  ...publicMailProviders(),
];

const NO_DOMAINS: ReadonlySet<DomainName> = new Set();

/** The classes of a site, listed domains first. Every address with a valid domain belongs to exactly one. */
export function addressClasses(site: PreparedSite): readonly AddressClass[] {
  const approved = [...(site.approvedDomains?.keys() ?? [])];
  const external = [...externalDomainsOf(site)].filter(
    (domain) => site.approvedDomains?.has(domain) !== true,
  );
  return [
    ...approved.map((domain): AddressClass => ({ kind: 'approved-domain', domain })),
    ...external.map((domain): AddressClass => ({ kind: 'external-domain', domain })),
    ...unlistedClasses(site),
  ];
}

/** The class that a domain belongs to, as `addressClasses` names it. */
export function classKindOf(domain: DomainName, site: PreparedSite): ClassKind {
  if (site.approvedDomains?.has(domain) === true) return 'approved-domain';
  if (externalDomainsOf(site).has(domain)) return 'external-domain';
  const related = relatedListed(domain, site)[0] === 'yes';
  if (isPublicMailProvider(domain))
    return related ? 'public-relative-of-listed' : 'public-provider';
  return related ? 'relative-of-listed' : 'elsewhere';
}

/** The domains of the External list; none when it is off or not known. */
function externalDomainsOf(site: PreparedSite): ReadonlySet<DomainName> {
  const list = site.externalDomains;
  return list === undefined || list === 'any' ? NO_DOMAINS : list;
}

/** A class without a member (no public provider is related to a listed domain, say) is left out. */
function unlistedClasses(site: PreparedSite): readonly AddressClass[] {
  const is = (kind: UnlistedKind) => (domain: DomainName) => classKindOf(domain, site) === kind;
  const members: readonly [UnlistedKind, DomainName | undefined][] = [
    ['public-relative-of-listed', PROVIDERS.find(is('public-relative-of-listed'))],
    ['public-provider', PROVIDERS.find(is('public-provider'))],
    ['relative-of-listed', relativeOfListed(site)],
    // Each entry can spoil one made-up domain at most, so one is left whatever is listed.
    ['elsewhere', inventedIn('example', 'someone-else', is('elsewhere'))],
  ];
  return members.flatMap(([kind, domain]) => (domain === undefined ? [] : [{ kind, domain }]));
}

/** A parent or a made-up child of an approved domain. */
function relativeOfListed(site: PreparedSite): DomainName | undefined {
  const isOne = (domain: DomainName) => classKindOf(domain, site) === 'relative-of-listed';
  for (const listed of site.approvedDomains?.keys() ?? []) {
    const child = inventedIn(listed, 'team', isOne) ?? inventedIn(listed, 't', isOne);
    if (child !== undefined) return child;
  }
  return [...site.parentsOfListed].find(isOne);
}

/** The first of name.parent, name2.parent and so on that is meant; none once they get too long. */
function inventedIn(
  parent: string,
  name: string,
  isMeant: (domain: DomainName) => boolean,
): DomainName | undefined {
  for (let number = 1; ; number += 1) {
    const domain = parseDomain(`${name}${number === 1 ? '' : String(number)}.${parent}`);
    if (domain === undefined || isMeant(domain)) return domain;
  }
}
