/** The core's one question: which notification will this address get? Pure and total. */
import { parseAddress, type Address, type InvalidAddress } from './address';
import type { Caveat } from './caveat';
import { addressCaveats, inOrder, stepCaveats } from './caveats';
import type { DomainName } from './domain-name';
import { unknown, type Facts, type Possible, type Route } from './facts';
import { masksOf } from './invite-masks';
import { toMasks, type Masks } from './masks';
import { isPublicMailProvider } from './public-mail-provider';
import { recall, remember, type Remembered } from './remembered';
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
  return verdictOn(masksOf(address, invite, site), caveats);
}

/** The same for facts that are already there. */
export function decideFacts(facts: Facts): Verdict {
  return verdictOn(toMasks(facts), []);
}

const REMEMBERED: Remembered = {};

function verdictOn(masks: Masks, ofAddress: readonly Caveat[]): Verdict {
  const verdict = recall(REMEMBERED, masks) ?? verdictAnew(masks);
  if (ofAddress.length === 0) return verdict;
  // Named one by one: spreading the verdict here costs more than finding it.
  return {
    outcomes: verdict.outcomes,
    certain: verdict.certain,
    decidedBy: verdict.decidedBy,
    endings: verdict.endings,
    evidence: verdict.evidence,
    otherReadings: verdict.otherReadings,
    ruledOut: verdict.ruledOut,
    settledBy: verdict.settledBy,
    caveats: inOrder([...verdict.caveats, ...ofAddress]),
  };
}

function verdictAnew(masks: Masks): Verdict {
  const reads = new Set<number>();
  const walked = walk(masks, reads);
  const certain = walked.outcomes.length === 1;
  const verdict: Verdict = {
    outcomes: walked.outcomes,
    certain,
    decidedBy: walked.endings.map((ending) => ending.step),
    endings: walked.endings,
    evidence: walked.evidence,
    otherReadings: walked.otherReadings,
    ruledOut: walked.ruledOut,
    settledBy: certain ? [] : settledBy(masks),
    caveats: stepCaveats(walked),
  };
  remember(REMEMBERED, masks, reads, verdict);
  return verdict;
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
