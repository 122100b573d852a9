/** What Jira tells apps of accounts that appeared, changed or disappeared between two states of the site. */
import { groupsOf, list, rolesOf } from './rest/memberships';
import { platformUser } from './rest/people';
import type { SiteAccount, SiteState } from './types';

const NAMES = {
  created: 'avi:jira:created:user',
  updated: 'avi:jira:updated:user',
  deleted: 'avi:jira:deleted:user',
} as const;

export type UserEventName = (typeof NAMES)[keyof typeof NAMES];

/** The names of the events that this site sends. */
export const USER_EVENTS: readonly UserEventName[] = Object.values(NAMES);

/** An event as an app gets it. */
export interface UserEvent {
  readonly eventType: UserEventName;
  /** Whether the app itself caused it; it only reads here. */
  readonly selfGenerated: false;
  readonly user: { readonly accountId: string } & Readonly<Record<string, unknown>>;
}

/** The events, in the order of the accounts; those that are gone come last. */
export function userEventsBetween(before: SiteState, after: SiteState): readonly UserEvent[] {
  if (before.accounts === after.accounts) return [];
  const known = new Map(before.accounts.map((account) => [account.accountId, account]));
  const events: UserEvent[] = [];
  for (const account of after.accounts.filter((one) => isTold(after, one))) {
    const was = known.get(account.accountId);
    if (was === undefined) events.push(eventOf('created', userDetails(after, account)));
    else if (hasChanged(was, account)) events.push(eventOf('updated', userDetails(after, account)));
  }
  const left = new Set(after.accounts.map(({ accountId }) => accountId));
  const gone = before.accounts.filter((one) => !left.has(one.accountId) && isTold(before, one));
  return [...events, ...gone.map((account) => eventOf('deleted', formerUser(before, account)))];
}

function isTold({ readings }: SiteState, { accountType }: SiteAccount): boolean {
  return accountType !== 'customer' || readings.userEventsForPortalOnly;
}

function hasChanged(was: SiteAccount, is: SiteAccount): boolean {
  return was !== is && JSON.stringify(was) !== JSON.stringify(is);
}

function eventOf(what: keyof typeof NAMES, user: UserEvent['user']): UserEvent {
  return { eventType: NAMES[what], selfGenerated: false, user };
}

/** `UserDetails`: as `GET /user` with everything expanded; the address only where the person shows it. */
function userDetails(state: SiteState, account: SiteAccount): UserEvent['user'] {
  const { self: _self, ...user } = platformUser(state, account);
  return {
    ...user,
    groups: list(groupsOf(state, account), true),
    applicationRoles: list(rolesOf(account), true),
  };
}

/** `User`: no page says what is left of somebody who is gone, so that nothing but the id can be relied on. */
function formerUser(state: SiteState, account: SiteAccount): UserEvent['user'] {
  const { accountId, accountType, avatarUrls, timeZone } = platformUser(state, account);
  return {
    accountId,
    accountType,
    avatarUrls,
    timeZone,
    displayName: 'Former user',
    active: false,
  };
}
