/** Inviting an address that has no account on the site: Customer access and the approved domains decide. */
import { askApprovedDomains, externalAllows, type DomainAnswer } from './domain-access';
import { askAdmins } from './invite-known';
import { finish, type Attempt, type Finished } from './invite-report';
import * as messages from './messages';
import { accountInvitation, customerInvited, verification } from './mails';
import { withCustomers, withMail, withNewAccount } from './changes';
import type { ServiceRole } from './settings';
import type { Mail, SiteAccount, SiteState } from './types';

export function inviteNew(attempt: Attempt): Finished {
  const { state, address, domain, at } = attempt;
  const { site } = state.truth;
  if (!site.internal && !site.external) return inviteNobody(attempt);
  const answer = askApprovedDomains(domain, site, state.readings);
  if (site.internal && answer.kind === 'granted') return makeAtlassian(attempt, answer);
  // The request is there whatever happens next.
  const asked =
    site.internal && answer.kind === 'waits'
      ? { ...attempt, state: askAdmins(state, address, at) }
      : attempt;
  if (site.external && externalAllows(domain, site)) return makePortalOnly(asked, answer.because);
  const backstage = site.external
    ? `External allows listed domains only; ${answer.because}.`
    : `Only Internal is on, and ${answer.because}.`;
  return finish(asked.state, { seen: messages.couldNotBeAdded(address), backstage });
}

/** Neither account type is allowed: Atlassian's pages disagree whether anything is shown. */
function inviteNobody({ state, address }: Attempt): Finished {
  const backstage = 'Neither Internal nor External is on.';
  const seen = state.readings.T5 === 'error' ? messages.couldNotBeAdded(address) : messages.nothing;
  return finish(state, { seen, backstage });
}

function makeAtlassian(
  attempt: Attempt,
  granted: Extract<DomainAnswer, { kind: 'granted' }>,
): Finished {
  const made = make(attempt, 'atlassian', granted.role);
  const draft = accountInvitation(made.state, attempt.project, attempt.address);
  const sent = withMail(made.state, draft, attempt.at);
  return succeed(sent.state, [sent.mail], made.account, `Internal is on, and ${granted.because}.`);
}

function makePortalOnly(attempt: Attempt, because: string): Finished {
  const { project, address, at } = attempt;
  const made = make(attempt, 'customer', 'customer');
  const { truth, readings } = made.state;
  if (!truth.site.outgoingMail) {
    return succeed(made.state, [], made.account, 'Outgoing mail is off on this site.');
  }
  if (truth.projects[project.key]?.customerInvited === true) {
    const sent = withMail(made.state, customerInvited(made.state, project, address), at);
    return succeed(sent.state, [sent.mail], made.account, `External is on, and ${because}.`);
  }
  const backstage = 'The project’s notification Customer invited is off.';
  if (readings.M2 === 'silent') return succeed(made.state, [], made.account, backstage);
  const sent = withMail(made.state, verification(made.state, project, address), at);
  return succeed(sent.state, [sent.mail], made.account, backstage);
}

function make(attempt: Attempt, type: 'atlassian' | 'customer', role: ServiceRole) {
  const { state, project, address, at } = attempt;
  const made = withNewAccount(state, { address, type, role }, at);
  return {
    account: made.account,
    state: withCustomers(made.state, project, [made.account.accountId]),
  };
}

function succeed(
  state: SiteState,
  mails: readonly Mail[],
  created: SiteAccount,
  backstage: string,
): Finished {
  const seen = messages.addedAndPromised;
  return finish(state, { seen, mails, created, backstage, addedToProject: true });
}
