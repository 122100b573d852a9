/**
 * What really happens when somebody is invited to a service project: Atlassian's published scenarios, told a second
 * time and apart from `src/decide`, so that prediction and mail can be compared. `domain.md` section 4 has the sources.
 */
import { domainOfAddress } from './email-syntax';
import { inviteKnown, findKnown } from './invite-known';
import { inviteNew } from './invite-new';
import { finish, type Attempt, type Finished } from './invite-report';
import * as messages from './messages';
import { accountInvitation } from './mails';
import { administersProject, accountById, isAgentOf, projectByIdOrKey } from './rights';
import { withCustomers, withMail, withNewAccount } from './changes';
import type { InviteRequest, SiteState } from './types';

/** Carries an invite out; the new state and what the inviter sees. Throws for an unknown project or inviter. */
export function invite(state: SiteState, request: InviteRequest, at: string): Finished {
  const project = projectByIdOrKey(state, request.projectKey);
  const inviter = accountById(state, request.by);
  if (project?.serviceDeskId === undefined)
    throw new Error(`No service project ${request.projectKey}`);
  if (inviter === undefined) throw new Error('No such inviter');
  const address = request.address.trim();
  const domain = domainOfAddress(address);
  if (domain === undefined) {
    return finish(state, { seen: messages.notValid, backstage: 'The address is not valid.' });
  }
  const attempt: Attempt = { state, project, inviter, address, domain, at };
  switch (request.route) {
    case 'automation':
      return inviteSilently(attempt, 'The automation action adds customers without a mail.');
    case 'rest':
      return inviteSilently(attempt, 'Creating a customer by REST sends no mail.');
    case 'admin-hub':
      return inviteFromHub(attempt, 'The Administration hub always sends its own invitation.');
    case 'people-page':
      return state.readings.R4 === 'invitation'
        ? inviteFromHub(attempt, 'The People page sends the Administration hub’s invitation.')
        : inviteAsCustomer(attempt);
    case 'customers-page':
      return inviteAsCustomer(attempt);
  }
}

/** The Customers page, or an organization's Add customers. */
function inviteAsCustomer(attempt: Attempt): Finished {
  const { state, project, inviter } = attempt;
  const mayInvite =
    inviter.hubAdmin || administersProject(inviter, project) || isAgentOf(inviter, project);
  if (!mayInvite) {
    return finish(state, { seen: messages.noButton, backstage: 'Neither agent nor admin here.' });
  }
  if (state.truth.projects[project.key]?.portalAccess === 'broken') {
    const backstage =
      'The permission scheme misses Service Project Customer - Portal Access on Browse Projects or Create Issues.';
    return finish(state, { seen: messages.addedNone, backstage });
  }
  const known = findKnown(attempt);
  return known.length > 0 ? inviteKnown(attempt, known) : inviteNew(attempt);
}

/** Whoever can open the hub, or reach it through the People page, may invite from there. */
function inviteFromHub(attempt: Attempt, backstage: string): Finished {
  const { project, address, at } = attempt;
  const [known] = findKnown(attempt).filter((account) => account.accountType === 'atlassian');
  const made =
    known === undefined
      ? withNewAccount(attempt.state, { address, type: 'atlassian', role: 'customer' }, at)
      : { state: attempt.state, account: known };
  const { state, mail } = withMail(
    withCustomers(made.state, project, [made.account.accountId]),
    accountInvitation(made.state, project, address),
    at,
  );
  return finish(state, {
    seen: messages.invited,
    backstage,
    mails: [mail],
    addedToProject: true,
    ...(known === undefined ? { created: made.account } : {}),
  });
}

/** A rule or a script acts with its own rights, so those of the person do not count here. */
function inviteSilently(attempt: Attempt, backstage: string): Finished {
  const { project, address, at } = attempt;
  const known = findKnown(attempt);
  if (known.length > 0) {
    const ids = known.map((account) => account.accountId);
    const state = withCustomers(attempt.state, project, ids);
    return finish(state, { seen: messages.nothing, backstage, addedToProject: true });
  }
  const made = withNewAccount(attempt.state, { address, type: 'customer', role: 'customer' }, at);
  return finish(withCustomers(made.state, project, [made.account.accountId]), {
    seen: messages.nothing,
    backstage,
    addedToProject: true,
    created: made.account,
  });
}
