/** The core's one question: which notification will this address get? Pure and total. */
import { parseAddress, type Address, type InvalidAddress } from './address';
import type { Caveat } from './caveat';
import { addressCaveats, inOrder, stepCaveats } from './caveats';
import type { DomainName } from './domain-name';
import { unknown, type Facts, type Possible, type Route } from './facts';
import { toMasks } from './masks';
import { isPublicMailProvider } from './public-mail-provider';
import { settledBy } from './settle';
import { onExternalList, ownEntry, relatedListed, type PreparedSite } from './site';
import type { Verdict } from './verdict';
import { walk } from './walk';

/** One invite that somebody thinks of making. */
export interface Invite {
  /** As typed; it is judged, not corrected. */
  readonly address: string;
  readonly route: Route;
  readonly inviter: Possible<'inviter'>;
  readonly account: Possible<'account'>;
  readonly project: {
    readonly customerInvited: Possible<'project.customerInvited'>;
    readonly portalAccess: Possible<'project.portalAccess'>;
  };
}

/** The facts of an invite: what the site's settings mean for this one address. */
export function factsOf(invite: Invite, site: PreparedSite): Facts {
  return factsOfAddress(parseAddress(invite.address), invite, site);
}

/** What happens when this invite is made: every outcome that is possible, why, and what would settle it. */
export function decide(invite: Invite, site: PreparedSite): Verdict {
  const address = parseAddress(invite.address);
  const caveats = address.valid ? addressCaveats(address, site) : [];
  return verdictOn(factsOfAddress(address, invite, site), caveats);
}

/** The same for facts that are already there. */
export function decideFacts(facts: Facts): Verdict {
  return verdictOn(facts, []);
}

function verdictOn(facts: Facts, ofAddress: readonly Caveat[]): Verdict {
  const masks = toMasks(facts);
  const walked = walk(masks);
  const { outcomes, endings, evidence, otherReadings, ruledOut } = walked;
  const certain = outcomes.length === 1;
  const ofSteps = stepCaveats(walked);
  // Named one by one: spreading the walk here costs more than the walk itself.
  return {
    outcomes,
    certain,
    decidedBy: endings.map((ending) => ending.step),
    endings,
    evidence,
    otherReadings,
    ruledOut,
    settledBy: certain ? [] : settledBy(masks),
    caveats: ofAddress.length === 0 ? ofSteps : inOrder([...ofSteps, ...ofAddress]),
  };
}

/** An address that is not valid has no domain to look up; nothing is read beyond that. */
function factsOfAddress(
  address: Address | InvalidAddress,
  invite: Invite,
  site: PreparedSite,
): Facts {
  const domain = address.valid ? address.domain : undefined;
  return {
    address: [domain === undefined ? 'invalid' : 'valid'],
    route: [invite.route],
    'site.internal': site.internal,
    'site.external': site.external,
    'site.externalDomains':
      domain === undefined ? unknown('site.externalDomains') : onExternalList(domain, site),
    'site.approvedDomains':
      domain === undefined ? unknown('site.approvedDomains') : ownEntry(domain, site),
    'site.anyDomain': site.anyDomain,
    'site.userInvites': site.userInvites,
    'site.outgoingMail': site.outgoingMail,
    'project.customerInvited': invite.project.customerInvited,
    'project.portalAccess': invite.project.portalAccess,
    account: invite.account,
    inviter: invite.inviter,
    'address.publicMailProvider':
      domain === undefined ? unknown('address.publicMailProvider') : providerFact(domain),
    'address.relatedDomainListed':
      domain === undefined ? unknown('address.relatedDomainListed') : relatedListed(domain, site),
  };
}

function providerFact(domain: DomainName): Possible<'address.publicMailProvider'> {
  return [isPublicMailProvider(domain) ? 'yes' : 'no'];
}
