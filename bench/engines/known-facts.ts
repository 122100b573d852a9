/**
 * Complete facts as a plain record: what the engines that cannot read an address are fed with. It uses the app's own
 * parser and prepared look-ups, so that they get them as cheaply as we do; its time is part of theirs.
 */
import { parseAddress } from '../../src/decide/address';
import { isPublicMailProvider } from '../../src/decide/public-mail-provider';
import { onExternalList, ownEntry, relatedListed } from '../../src/decide/site';
import type { Situation } from './engine';

/** Names without dots: most engines read a dot as a path. */
export interface KnownFacts {
  readonly address: string;
  readonly route: string;
  readonly inviter: string;
  readonly portalAccess: string;
  readonly account: string;
  readonly userInvites: string;
  readonly internal: string;
  readonly ownDomain: string;
  readonly anyDomain: string;
  readonly publicProvider: string;
  readonly relatedListed: string;
  readonly external: string;
  readonly externalList: string;
  readonly outgoingMail: string;
  readonly customerInvited: string;
}

export type KnownFact = keyof KnownFacts;

/** Of an address that is not valid only that is said; nobody asks for more. */
export function knownFactsOf({ invite, site }: Situation): KnownFacts {
  const address = parseAddress(invite.address);
  const domain = address.valid ? address.domain : undefined;
  return {
    address: domain === undefined ? 'invalid' : 'valid',
    route: invite.route,
    inviter: invite.inviter[0],
    portalAccess: invite.project.portalAccess[0],
    account: invite.account[0],
    userInvites: site.userInvites[0],
    internal: site.internal[0],
    ownDomain: domain === undefined ? 'not-listed' : ownEntry(domain, site)[0],
    anyDomain: site.anyDomain[0],
    publicProvider: domain !== undefined && isPublicMailProvider(domain) ? 'yes' : 'no',
    relatedListed: domain === undefined ? 'no' : relatedListed(domain, site)[0],
    external: site.external[0],
    externalList: domain === undefined ? 'any' : onExternalList(domain, site)[0],
    outgoingMail: site.outgoingMail[0],
    customerInvited: invite.project.customerInvited[0],
  };
}
