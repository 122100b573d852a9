/** Inviting an address that has an account on the site already: no mail, and sometimes a refusal. */
import { mailboxKey } from './email-syntax';
import { finish, type Attempt, type Finished } from './invite-report';
import * as messages from './messages';
import { accessRequest } from './mails';
import { hasServiceAccess } from './rights';
import { withCustomers, withMail, withRole } from './changes';
import type { SiteAccount, SiteState } from './types';

/** The accounts that this address has on the site. Accounts on other sites only do not count: such a person is new here. */
export function findKnown({ state, address }: Attempt): readonly SiteAccount[] {
  const key = mailboxKey(address);
  return state.accounts.filter((account) => mailboxKey(account.emailAddress) === key);
}

export function inviteKnown(attempt: Attempt, known: readonly SiteAccount[]): Finished {
  const { state } = attempt;
  const blocked = known.find(
    (account) => account.standing !== 'active' && account.standing !== 'invited',
  );
  if (blocked !== undefined) {
    const seen = blocked.accountType === 'customer' ? messages.inactive : messages.deactivated;
    return finish(state, { seen, backstage: `The account is ${blocked.standing}.` });
  }
  const [only] = known;
  if (known.length > 1 || only === undefined) {
    return added(attempt, known, 'The address has a portal-only and an Atlassian account.');
  }
  if (only.standing === 'invited') {
    return added(attempt, known, 'Invited before and not accepted yet: no second invitation.');
  }
  if (hasServiceAccess(only)) {
    return added(attempt, known, 'The account has access already: no mail, whatever Jira says.');
  }
  return inviteWithoutAccess(attempt, only);
}

/** An Atlassian account without a role here needs one, and giving a role takes a right of its own. */
function inviteWithoutAccess(attempt: Attempt, account: SiteAccount): Finished {
  const { state, inviter, project, at } = attempt;
  const policy = state.truth.site.userInvites;
  if (!inviter.hubAdmin && policy === 'closed') {
    const backstage = 'Only a user-access or site admin may give the role Customer here.';
    return finish(state, { seen: messages.mayNotInvite, backstage });
  }
  if (!inviter.hubAdmin && policy === 'approval' && state.readings.S4 === 'waits') {
    return finish(askAdmins(state, account.emailAddress, at), {
      seen: messages.asksAdmin,
      backstage: 'User invites need approval: an admin was asked.',
    });
  }
  const granted = withRole(state, account.accountId, 'customer');
  return finish(withCustomers(granted, project, [account.accountId]), {
    seen: messages.added,
    backstage: 'The role Customer was granted; no mail is sent.',
    addedToProject: true,
  });
}

function added(attempt: Attempt, accounts: readonly SiteAccount[], backstage: string): Finished {
  const ids = accounts.map((account) => account.accountId);
  return finish(withCustomers(attempt.state, attempt.project, ids), {
    seen: messages.addedAndPromised,
    backstage,
    addedToProject: true,
  });
}

/** Mails every admin of the hub that somebody waits. */
export function askAdmins(state: SiteState, invited: string, at: string): SiteState {
  return state.accounts
    .filter((account) => account.hubAdmin)
    .reduce(
      (before, admin) =>
        withMail(before, accessRequest(before, admin.emailAddress, invited), at).state,
      state,
    );
}
