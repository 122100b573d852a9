/** What an invite can change on the site, each change as a new state: accounts, customers of a project, mails. */
import type { ServiceRole } from './settings';
import { mailboxKey } from './email-syntax';
import type { Mail, SiteAccount, SiteProject, SiteState } from './types';

/** A new account, portal-only or Atlassian; the Atlassian one waits for its owner to accept. */
export function withNewAccount(
  state: SiteState,
  wanted: {
    readonly address: string;
    readonly type: 'atlassian' | 'customer';
    readonly role: ServiceRole;
  },
  at: string,
): { readonly state: SiteState; readonly account: SiteAccount } {
  const serial = state.serial + 1;
  const hex = `70121f${serial.toString(16).padStart(18, '0')}`;
  const account: SiteAccount = {
    accountId: wanted.type === 'customer' ? `qm:${state.cloudId}:${hex}` : hex,
    accountType: wanted.type,
    displayName: wanted.address.slice(0, wanted.address.lastIndexOf('@')),
    emailAddress: wanted.address,
    emailVisible: true,
    standing: wanted.type === 'customer' ? 'active' : 'invited',
    serviceRole: wanted.role,
    otherProducts: false,
    jiraAdmin: false,
    hubAdmin: false,
    browsesUsers: false,
    createdAt: at,
  };
  return { state: { ...state, serial, accounts: [...state.accounts, account] }, account };
}

export function withRole(state: SiteState, accountId: string, role: ServiceRole): SiteState {
  const accounts = state.accounts.map((account) =>
    account.accountId === accountId ? { ...account, serviceRole: role } : account,
  );
  return { ...state, accounts };
}

/** Adds customers to a project; whoever is one already stays one. */
export function withCustomers(
  state: SiteState,
  project: SiteProject,
  accountIds: readonly string[],
): SiteState {
  const projects = state.projects.map((each) =>
    each.key === project.key
      ? { ...each, customers: [...new Set([...each.customers, ...accountIds])] }
      : each,
  );
  return { ...state, projects };
}

/** Puts a mail into the mailbox; newest first. */
export function withMail(
  state: SiteState,
  draft: Omit<Mail, 'id' | 'at' | 'undelivered'>,
  at: string,
): { readonly state: SiteState; readonly mail: Mail } {
  const serial = state.serial + 1;
  const undelivered = whyUndelivered(state, draft);
  const mail: Mail = {
    ...draft,
    id: `mail-${String(serial)}`,
    at,
    ...(undelivered === undefined ? {} : { undelivered }),
  };
  return { state: { ...state, serial, mailbox: [mail, ...state.mailbox] }, mail };
}

function whyUndelivered(state: SiteState, { kind, to }: Pick<Mail, 'kind' | 'to'>) {
  const isIn = (list: readonly string[]) =>
    list.some((address) => mailboxKey(address) === mailboxKey(to));
  if (isIn(state.suppressed)) return 'suppressed-by-provider';
  // The switch lies in the person's Atlassian account and concerns invitations to products.
  if (kind === 'atlassian-account-invitation' && isIn(state.optedOut)) return 'person-opted-out';
  return undefined;
}
