/** Accounts that their owners, or admins, change or close; and whether what an app keeps of somebody is still right. */
import type { AccountPatch, SiteAccount, SiteRequest, SiteState } from './types';

/** An account that Atlassian offers to developers as one that is never closed. */
const ALWAYS_ACTIVE = '5be24ad8b1653240376955d2';

/** The account changed; `undefined` where nobody has this id. */
export function withAccountChanged(
  state: SiteState,
  accountId: string,
  patch: AccountPatch,
  at: string,
): SiteState | undefined {
  const changed = (account: SiteAccount): SiteAccount => {
    const next = { ...account, ...patch };
    return isSamePerson(account, next) ? next : { ...next, personalDataChangedAt: at };
  };
  return has(state, accountId)
    ? {
        ...state,
        accounts: state.accounts.map((one) => (one.accountId === accountId ? changed(one) : one)),
      }
    : undefined;
}

/** The account closed: gone from the site and its projects; `undefined` where nobody has this id. */
export function withoutAccount(state: SiteState, accountId: string): SiteState | undefined {
  if (!has(state, accountId)) return undefined;
  const withoutThem = ({ reporter, ...request }: SiteRequest): SiteRequest => ({
    ...request,
    ...(reporter === undefined || reporter === accountId ? {} : { reporter }),
    participants: others(request.participants),
  });
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => id !== accountId);
  return {
    ...state,
    accounts: state.accounts.filter((one) => one.accountId !== accountId),
    projects: state.projects.map((project) => ({
      ...project,
      admins: others(project.admins),
      agents: others(project.agents),
      customers: others(project.customers),
    })),
    requests: state.requests.map(withoutThem),
  };
}

/** What becomes of personal data that were read at that time: they may stay, must be read again, or must go. */
export function personalDataStatus(
  state: SiteState,
  accountId: string,
  readAt: number,
): 'fine' | 'updated' | 'closed' {
  if (accountId === ALWAYS_ACTIVE) return 'fine';
  const account = state.accounts.find((one) => one.accountId === accountId);
  if (!account) return 'closed';
  const { personalDataChangedAt: changedAt } = account;
  return changedAt !== undefined && Date.parse(changedAt) > readAt ? 'updated' : 'fine';
}

function has({ accounts }: SiteState, accountId: string): boolean {
  return accounts.some((one) => one.accountId === accountId);
}

function isSamePerson(one: SiteAccount, other: SiteAccount): boolean {
  return (
    one.displayName === other.displayName &&
    one.emailAddress === other.emailAddress &&
    one.emailVisible === other.emailVisible
  );
}
