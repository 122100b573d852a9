/** The facts of an invite as masks at once: the same that `factsOf` says, without the sets of values in between. */
import type { Address, InvalidAddress } from './address';
import type { Invite } from './decide';
import { FACT_NAMES, FACT_VALUES } from './facts';
import { indexOfFact, maskOf, type Masks } from './masks';
import { isPublicMailProvider } from './public-mail-provider';
import { onExternalList, ownEntry, relatedListed, type PreparedSite } from './site';

/** What the address, the invite and the site say, each fact at its place. */
export function masksOf(
  address: Address | InvalidAddress,
  { route, inviter, account, project }: Invite,
  site: PreparedSite,
): Masks {
  const masks = [...ofSite(site)];
  masks[ROUTE] = maskOf('route', [route]);
  masks[INVITER] = maskOf('inviter', inviter);
  masks[ACCOUNT] = maskOf('account', account);
  masks[CUSTOMER_INVITED] = maskOf('project.customerInvited', project.customerInvited);
  masks[PORTAL_ACCESS] = maskOf('project.portalAccess', project.portalAccess);
  if (!address.valid) return masks;
  const { domain } = address;
  masks[ADDRESS] = VALID;
  masks[EXTERNAL_DOMAINS] = maskOf('site.externalDomains', onExternalList(domain, site));
  masks[APPROVED_DOMAINS] = maskOf('site.approvedDomains', ownEntry(domain, site));
  masks[PROVIDER] = isPublicMailProvider(domain) ? A_PROVIDER : NO_PROVIDER;
  masks[RELATED] = maskOf('address.relatedDomainListed', relatedListed(domain, site));
  return masks;
}

const ADDRESS = indexOfFact('address');
const ROUTE = indexOfFact('route');
const INVITER = indexOfFact('inviter');
const ACCOUNT = indexOfFact('account');
const CUSTOMER_INVITED = indexOfFact('project.customerInvited');
const PORTAL_ACCESS = indexOfFact('project.portalAccess');
const EXTERNAL_DOMAINS = indexOfFact('site.externalDomains');
const APPROVED_DOMAINS = indexOfFact('site.approvedDomains');
const PROVIDER = indexOfFact('address.publicMailProvider');
const RELATED = indexOfFact('address.relatedDomainListed');

const VALID = maskOf('address', ['valid']);
const A_PROVIDER = maskOf('address.publicMailProvider', ['yes']);
const NO_PROVIDER = maskOf('address.publicMailProvider', ['no']);

const OF_SITES = new WeakMap<PreparedSite, Masks>();

/** Made once for a site: its own facts; the address, so far, is not valid, and what an address would say is unknown. */
function ofSite(site: PreparedSite): Masks {
  const known = OF_SITES.get(site);
  if (known !== undefined) return known;
  const masks: number[] = FACT_NAMES.map((fact) => maskOf(fact, FACT_VALUES[fact] as never));
  masks[ADDRESS] = maskOf('address', ['invalid']);
  masks[indexOfFact('site.internal')] = maskOf('site.internal', site.internal);
  masks[indexOfFact('site.external')] = maskOf('site.external', site.external);
  masks[indexOfFact('site.anyDomain')] = maskOf('site.anyDomain', site.anyDomain);
  masks[indexOfFact('site.userInvites')] = maskOf('site.userInvites', site.userInvites);
  masks[indexOfFact('site.outgoingMail')] = maskOf('site.outgoingMail', site.outgoingMail);
  OF_SITES.set(site, masks);
  return masks;
}
