/** The floor's facts, and what the other readings of contested steps would give: outcomes as bits. */
import type { Invite } from '../../src/decide/decide';
import type { FloorSite, HostOnSite } from './floor-site';

/** Complete facts from the address on. */
export interface FloorFacts {
  readonly invite: Invite;
  readonly site: FloorSite;
  readonly known: HostOnSite;
}

const ACCOUNT_MAIL = 1;
const CUSTOMER_MAIL = 2;
export const ERROR = 4;
const NOTHING = 8;

/** From P1 on. */
export function onCustomersPage(facts: FloorFacts): number {
  const { invite, site } = facts;
  if (invite.inviter[0] === 'none' || invite.project.portalAccess[0] === 'broken') return ERROR;
  switch (invite.account[0]) {
    case 'none':
      return ofNewPerson(facts);
    case 'atlassian-inactive':
    case 'portal-only-inactive':
      return ERROR;
    case 'atlassian-without-access':
      return invite.inviter[0] !== 'admin' && site.userInvites === 'closed' ? ERROR : NOTHING;
    case 'portal-only':
    case 'atlassian-with-access':
    case 'both':
    case 'invited':
      return NOTHING;
  }
}

function ofNewPerson(facts: FloorFacts): number {
  const { site } = facts;
  const { own } = facts.known;
  if (site.internal === 'off') return site.external === 'on' ? ofList(facts) : NOTHING | ERROR;
  if (own === 'not-listed') return ofAnyDomain(facts);
  if (own === 'customer') return ACCOUNT_MAIL;
  if (!own.startsWith('none')) return ACCOUNT_MAIL | notGranted(facts);
  const contested = site.anyDomain.startsWith('customer');
  return notGranted(facts) | (contested ? ofAnyDomain(facts) : 0);
}

/** Where Any domain decides. */
export function ofAnyDomain(facts: FloorFacts): number {
  const { anyDomain } = facts.site;
  if (anyDomain.startsWith('none')) return notGranted(facts);
  if (anyDomain === 'customer' && facts.known.provider === 'no') return ACCOUNT_MAIL;
  return ACCOUNT_MAIL | notGranted(facts);
}

/** Where Internal is on. */
export function notGranted(facts: FloorFacts): number {
  return facts.site.external === 'on' ? ofList(facts) : ERROR;
}

function ofList({ known, site, invite }: FloorFacts): number {
  if (known.list === 'not-listed') return ERROR;
  if (site.outgoingMail === 'off' || invite.project.customerInvited[0] === 'off') return NOTHING;
  return CUSTOMER_MAIL;
}
