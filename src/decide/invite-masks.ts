/**
 * The facts of an invite as masks at once: the same that `factsOf` says, without the sets of values in between. What
 * the site says, and what it says of a domain, is looked up once.
 */
import { ofDomain } from './caveats';
import type { Invite } from './decide';
import type { DomainName } from './domain-name';
import { FACT_NAMES, FACT_VALUES } from './facts';
import { keep } from './keep';
import { indexOfFact, maskOf, type Masks } from './masks';
import { isPublicMailProvider } from './public-mail-provider';
import { nothingRemembered, type Remembered } from './remembered';
import { onExternalList, ownEntry, relatedListed, type PreparedSite } from './site';

/** What the invite says, put in where the site's masks have its facts. */
export function masksOf({ route, inviter, account, project }: Invite, ofSite: Masks): Masks {
  const masks = ofSite.slice();
  masks[indexOfFact('route')] = maskOf('route', [route]);
  masks[indexOfFact('inviter')] = maskOf('inviter', inviter);
  masks[indexOfFact('account')] = maskOf('account', account);
  masks[indexOfFact('project.customerInvited')] = maskOf(
    'project.customerInvited',
    project.customerInvited,
  );
  masks[indexOfFact('project.portalAccess')] = maskOf('project.portalAccess', project.portalAccess);
  return masks;
}

/** What a site says where the address is not valid. */
export function withoutDomain(site: PreparedSite): DomainOnSite {
  return ofSite(site);
}

/** What a site says of a domain. */
export interface DomainOnSite {
  /** Of the site and the domain; the facts of the invite are unknown. */
  readonly masks: Masks;
  /** The caveats that the domain brings. */
  readonly caveats: number;
  /** What was decided where all of this was the same. */
  readonly remembered: Remembered;
}

/** As if nothing was said of any domain. */
interface OfSite extends DomainOnSite {
  readonly site: PreparedSite;
  readonly domains: Map<DomainName, DomainOnSite>;
  readonly kinds: Map<number, Kind>;
}

const SITES = new WeakMap<PreparedSite, OfSite>();

/** Many invites in a row are made on one site. */
let last: OfSite | undefined;

/** The site's own facts; the address is not valid, so what it would say is unknown. */
function ofSite(site: PreparedSite): OfSite {
  if (site === last?.site) return last;
  const known = SITES.get(site);
  if (known !== undefined) return (last = known);
  const masks = FACT_NAMES.map((fact) => maskOf(fact, FACT_VALUES[fact] as never));
  masks[indexOfFact('address')] = maskOf('address', ['invalid']);
  masks[indexOfFact('site.internal')] = maskOf('site.internal', site.internal);
  masks[indexOfFact('site.external')] = maskOf('site.external', site.external);
  masks[indexOfFact('site.anyDomain')] = maskOf('site.anyDomain', site.anyDomain);
  masks[indexOfFact('site.userInvites')] = maskOf('site.userInvites', site.userInvites);
  masks[indexOfFact('site.outgoingMail')] = maskOf('site.outgoingMail', site.outgoingMail);
  const remembered = rememberedFor(masks);
  const made: OfSite = {
    site,
    masks,
    caveats: 0,
    remembered,
    domains: new Map(),
    kinds: new Map(),
  };
  SITES.set(site, made);
  return made;
}

/** The facts and caveats that a domain brings on a site. */
export function onSite(domain: DomainName, site: PreparedSite): DomainOnSite {
  const { domains } = ofSite(site);
  const known = domains.get(domain);
  if (known !== undefined) return known;
  const kind = kindOf(domain, site);
  const made = { ...kind, caveats: ofDomain(domain, site) };
  keep(domains, domain, made);
  return made;
}

/** What is the same for every domain of which a site says the same: a site has few kinds, however many domains. */
interface Kind {
  readonly masks: Masks;
  readonly remembered: Remembered;
}

function kindOf(domain: DomainName, site: PreparedSite): Kind {
  const { masks: ofAll, kinds } = ofSite(site);
  const external = maskOf('site.externalDomains', onExternalList(domain, site));
  const approved = maskOf('site.approvedDomains', ownEntry(domain, site));
  const provider = isPublicMailProvider(domain) ? A_PROVIDER : NO_PROVIDER;
  const related = maskOf('address.relatedDomainListed', relatedListed(domain, site));
  // Each mask at its own place: the widest of them has nine bits.
  const key = (((approved << 3) | external) << 4) | (provider << 2) | related;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const masks = ofAll.slice();
  masks[ADDRESS] = VALID;
  masks[EXTERNAL_DOMAINS] = external;
  masks[APPROVED_DOMAINS] = approved;
  masks[PROVIDER] = provider;
  masks[RELATED] = related;
  const made = { masks, remembered: rememberedFor(masks) };
  kinds.set(key, made);
  return made;
}

const MEMORIES = new Map<string, Remembered>();

/** One for all domains of all sites that say the same. */
function rememberedFor(masks: Masks): Remembered {
  const key = masks.join();
  const known = MEMORIES.get(key);
  if (known !== undefined) return known;
  const made = nothingRemembered();
  keep(MEMORIES, key, made);
  return made;
}

const ADDRESS = indexOfFact('address');
const EXTERNAL_DOMAINS = indexOfFact('site.externalDomains');
const APPROVED_DOMAINS = indexOfFact('site.approvedDomains');
const PROVIDER = indexOfFact('address.publicMailProvider');
const RELATED = indexOfFact('address.relatedDomainListed');

const VALID = maskOf('address', ['valid']);
const A_PROVIDER = maskOf('address.publicMailProvider', ['yes']);
const NO_PROVIDER = maskOf('address.publicMailProvider', ['no']);
