/**
 * Every possible address, split into finitely many classes whose members always get the same answer (domain.md
 * section 6): each approved domain, each domain of the External list, and four kinds of all other domains.
 */
import { parseDomain, parentDomains, type DomainName } from '../decide/domain-name';
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
  const candidates = [...publicMailProviders(), ...relatives(site), ...inventions(site)];
  const found = new Map<ClassKind, DomainName>();
  for (const domain of candidates) {
    const kind = classKindOf(domain, site);
    if (kind === 'approved-domain' || kind === 'external-domain') continue;
    if (!found.has(kind)) found.set(kind, domain);
  }
  return [...found].map(([kind, domain]) => ({ kind, domain }));
}

/** Parents and made-up children of the approved domains. */
function relatives(site: PreparedSite): readonly DomainName[] {
  const listed = [...(site.approvedDomains?.keys() ?? [])];
  const children = listed.flatMap((domain) => parseDomain(`team.${domain}`) ?? []);
  return [...children, ...listed.flatMap(parentDomains)];
}

/** More made-up domains than are listed: each entry can spoil one of them at most, so one is left whatever is listed. */
function inventions(site: PreparedSite): readonly DomainName[] {
  const listed = (site.approvedDomains?.size ?? 0) + externalDomainsOf(site).size;
  const names = Array.from(
    { length: listed + 1 },
    (_, n) => `someone-else${n === 0 ? '' : String(n)}`,
  );
  return names.flatMap((name) => parseDomain(`${name}.example`) ?? []);
}
