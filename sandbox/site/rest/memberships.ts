/** The groups and the licensed roles of an account, as REST and events name them. */
import type { SiteAccount, SiteState } from '../types';

/** A list that is only counted unless it is asked for. */
export function list(items: readonly object[], isExpanded: boolean) {
  return { size: items.length, items: isExpanded ? items : [] };
}

/** The groups of an account. */
export function groupsOf(state: SiteState, account: SiteAccount): readonly object[] {
  const site = state.name;
  const names = [
    ...(account.serviceRole === 'user' ? [`jira-servicemanagement-users-${site}`] : []),
    ...(account.serviceRole === 'customer' && account.accountType === 'atlassian'
      ? [`jira-servicemanagement-customers-${site}`]
      : []),
    ...(account.otherProducts ? [`jira-users-${site}`] : []),
    ...(account.jiraAdmin ? [`jira-admins-${site}`] : []),
    ...(account.hubAdmin ? ['site-admins'] : []),
  ];
  return names.map((name) => ({ name, self: `${state.url}/rest/api/3/group?groupname=${name}` }));
}

/** Licensed roles only: a customer uses no licence, so this read does not show who is one. */
export function rolesOf(account: SiteAccount): readonly object[] {
  return [
    ...(account.serviceRole === 'user'
      ? [{ key: 'jira-servicedesk', name: 'Jira Service Management' }]
      : []),
    ...(account.otherProducts ? [{ key: 'jira-software', name: 'Jira' }] : []),
  ];
}
