/** The core's one question: which notification will this address get? Pure and total. */
import { parseAddress, type Address, type InvalidAddress } from './address';
import { caveatsIn, inOrder, ofSpelling, stepCaveats } from './caveats';
import type { DomainName } from './domain-name';
import { unknown, type Facts, type Possible, type Route } from './facts';
import { masksOf, onSite, withoutDomain, type DomainOnSite } from './invite-masks';
import { toMasks, type Masks } from './masks';
import { isPublicMailProvider } from './public-mail-provider';
import { recall, remember, type Given } from './remembered';
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
  const known = address.valid ? onSite(address.domain, site) : withoutDomain(site);
  const given = recall(known.remembered, invite) ?? decideAnew(invite, known);
  return beside(given, address.valid ? known.caveats | ofSpelling(address) : 0);
}

/** The same for facts that are already there. */
export function decideFacts(facts: Facts): Verdict {
  return verdictOn(toMasks(facts), new Set());
}

/** The verdict, with the caveats that an address brings. */
function beside({ verdict, beside: known }: Given, caveats: number): Verdict {
  if (caveats === 0) return verdict;
  return (known[caveats] ??= {
    ...verdict,
    caveats: inOrder([...verdict.caveats, ...caveatsIn(caveats)]),
  });
}

function decideAnew(invite: Invite, { masks, remembered }: DomainOnSite): Given {
  const reads = new Set<number>();
  const given: Given = { verdict: verdictOn(masksOf(invite, masks), reads), beside: [] };
  remember(remembered, invite, reads, given);
  return given;
}

/** `reads` gathers the facts that the verdict rests on. */
function verdictOn(masks: Masks, reads: Set<number>): Verdict {
  const walked = walk(masks, reads);
  const { outcomes, endings, evidence, otherReadings, ruledOut } = walked;
  const certain = outcomes.length === 1;
  return {
    outcomes,
    certain,
    decidedBy: endings.map((ending) => ending.step),
    endings,
    evidence,
    otherReadings,
    ruledOut,
    settledBy: certain ? [] : settledBy(masks),
    caveats: stepCaveats(walked),
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
