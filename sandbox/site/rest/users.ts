/** Looking for people: `/user/search`, `/users/search` and `/user`. */
import { accountById } from '../rights';
import type { SiteAccount } from '../types';
import { ok, platformError } from './answers';
import { mayBrowseUsers } from './caller';
import { atlassianAccounts } from './listed';
import { groupsOf, list, rolesOf } from './memberships';
import { addressMatches, nameStartsWith, platformUser } from './people';
import { numberIn, type AnsweredOperation, type Call } from './operation';

export const findUsers: AnsweredOperation = {
  name: 'findUsers',
  method: 'GET',
  pathPattern: '/rest/api/3/user/search',
  scopes: [
    ['read:jira-user'],
    [
      'read:user:jira',
      'read:user.property:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  ],
  perSecond: 100,
  answer(call) {
    const text = call.query.get('query');
    const accountId = call.query.get('accountId');
    if (text === null && accountId === null) {
      return platformError(400, 'Either the query or the accountId parameter is required.');
    }
    // Without the permission the answer is empty, not an error.
    if (!mayBrowseUsers(call)) return ok([]);
    const matches = call.state.accounts.filter((account) =>
      accountId === null ? isFound(call, account, text ?? '') : account.accountId === accountId,
    );
    const startAt = numberIn(call.query, 'startAt', { fallback: 0, max: 1000 });
    const maxResults = numberIn(call.query, 'maxResults', { fallback: 50, max: 1000 });
    const page = matches.slice(0, 1000).slice(startAt, startAt + maxResults);
    return ok(page.map((account) => platformUser(call.state, account)));
  },
};

/** Active people only, by the start of a name or of an address that they show. */
function isFound({ state }: Call, account: SiteAccount, text: string): boolean {
  const { readings } = state;
  if (account.standing !== 'active') return false;
  if (account.accountType === 'customer' && !readings.userSearchFindsPortalOnly) return false;
  const wanted = text.trim().toLowerCase();
  if (nameStartsWith(account, wanted)) return true;
  if (!account.emailVisible && !readings.userSearchFindsHidden) return false;
  return addressMatches(account, wanted);
}

export const getAllUsers: AnsweredOperation = {
  name: 'getAllUsers',
  method: 'GET',
  pathPattern: '/rest/api/3/users/search',
  scopes: [
    ['read:jira-user'],
    ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
  ],
  perSecond: 100,
  answer(call) {
    // Unlike the search, this one refuses.
    if (!mayBrowseUsers(call)) {
      return platformError(403, 'You are not authorized to browse users.');
    }
    const { accounts, readings } = call.state;
    const startAt = numberIn(call.query, 'startAt', { fallback: 0, max: Number.MAX_SAFE_INTEGER });
    const maxResults = numberIn(call.query, 'maxResults', { fallback: 50, max: 1000 });
    const all = readings.userSearchFindsPortalOnly ? accounts : atlassianAccounts(accounts);
    const page = all.slice(startAt, startAt + maxResults);
    return ok(page.map((account) => platformUser(call.state, account)));
  },
};

export const getUser: AnsweredOperation = {
  name: 'getUser',
  method: 'GET',
  pathPattern: '/rest/api/3/user',
  scopes: [
    ['read:jira-user'],
    ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
  ],
  perSecond: 150,
  answer(call) {
    const accountId = call.query.get('accountId');
    if (accountId === null) return platformError(400, 'The accountId parameter is required.');
    const isOneself = call.user?.accountId === accountId;
    if (!isOneself && !mayBrowseUsers(call)) {
      return platformError(403, 'You are not authorized to browse users.');
    }
    const account = accountById(call.state, accountId);
    if (account === undefined) {
      return platformError(
        404,
        'Specified user does not exist or you do not have required permissions',
      );
    }
    const expanded = (call.query.get('expand') ?? '').split(',');
    return ok({
      ...platformUser(call.state, account),
      groups: list(groupsOf(call.state, account), expanded.includes('groups')),
      applicationRoles: list(rolesOf(account), expanded.includes('applicationRoles')),
      expand: 'groups,applicationRoles',
    });
  },
};
