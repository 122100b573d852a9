/** What an account may do on the simulated site. */
import type { SiteAccount, SiteProject, SiteState } from './types';

const byId = new WeakMap<SiteState['accounts'], ReadonlyMap<string, SiteAccount>>();

export function accountById({ accounts }: SiteState, accountId: string): SiteAccount | undefined {
  const index = byId.get(accounts) ?? new Map(accounts.map((one) => [one.accountId, one]));
  byId.set(accounts, index);
  return index.get(accountId);
}

/** A project by id, or by key in any letter case. */
export function projectByIdOrKey(state: SiteState, idOrKey: string): SiteProject | undefined {
  const key = idOrKey.toUpperCase();
  return state.projects.find((project) => project.id === idOrKey || project.key === key);
}

export function administersProject(account: SiteAccount, project: SiteProject): boolean {
  return account.jiraAdmin || project.admins.includes(account.accountId);
}

export function isAgentOf(account: SiteAccount, project: SiteProject): boolean {
  return account.serviceRole === 'user' && project.agents.includes(account.accountId);
}

/** Sees the project inside Jira. Customers do not: they have the portal. */
export function browsesProject(account: SiteAccount, project: SiteProject): boolean {
  if (account.standing !== 'active') return false;
  if (administersProject(account, project) || isAgentOf(account, project)) return true;
  return project.typeKey === 'software' && account.otherProducts;
}

/** Has the project's portal. */
export function seesPortal(account: SiteAccount, project: SiteProject): boolean {
  return project.serviceDeskId !== undefined && project.customers.includes(account.accountId);
}

/** Holds a role in the Jira Service Management of this site (a licence is not needed for it). */
export function hasServiceAccess(account: SiteAccount): boolean {
  return account.accountType === 'customer' || account.serviceRole !== 'none';
}
