/** Every REST operation that the app calls: its path, the scopes it needs, as whom it is called. Why: jira-reasons.ts. Reads only. */

export interface JiraOperation {
  readonly method: 'GET';
  readonly path: string;
  /** All of them are needed. The narrowest set that Atlassian documents for the operation. */
  readonly scopes: readonly string[];
  readonly as: 'user' | 'app';
  /** Needs the header `X-ExperimentalApi: opt-in`. */
  readonly experimental?: true;
  /** Atlassian caps the operation per site; this app stays below it. */
  readonly perSecond?: number;
}

export const JIRA_OPERATIONS = {
  myPermissions: {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: ['read:jira-work'],
    as: 'user',
  },
  project: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: ['read:jira-work'],
    as: 'user',
  },
  serviceDesk: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{projectId}',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'user',
  },
  projectEmail: {
    method: 'GET',
    path: '/rest/api/3/project/{projectId}/email',
    scopes: ['read:project.email:jira'],
    as: 'user',
  },
  permissionScheme: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/permissionscheme',
    scopes: ['read:jira-work'],
    as: 'user',
  },
  license: {
    method: 'GET',
    path: '/rest/api/3/instance/license',
    scopes: ['read:license:jira'],
    as: 'app',
  },
  userSearch: {
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: ['read:jira-user'],
    as: 'user',
  },
  customers: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    scopes: ['read:servicedesk.customer:jira-service-management', 'read:user:jira'],
    as: 'user',
    experimental: true,
    perSecond: 4,
  },
  serviceDesks: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'user',
  },
  issue: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}',
    scopes: ['read:jira-work'],
    as: 'user',
  },
  participants: {
    method: 'GET',
    path: '/rest/servicedeskapi/request/{issueId}/participant',
    scopes: ['read:request.participant:jira-service-management', 'read:user:jira'],
    as: 'user',
  },
  users: {
    method: 'GET',
    path: '/rest/api/3/users/search',
    scopes: ['read:jira-user'],
    as: 'user',
  },
  customersOfDesk: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    scopes: ['read:servicedesk.customer:jira-service-management', 'read:user:jira'],
    as: 'app',
    experimental: true,
    perSecond: 4,
  },
  usersOfSite: {
    method: 'GET',
    path: '/rest/api/3/users/search',
    scopes: ['read:jira-user'],
    as: 'app',
  },
  desksOfSite: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'app',
  },
  user: {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: ['read:jira-user'],
    as: 'user',
  },
  userOfEvent: {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: ['read:jira-user'],
    as: 'app',
  },
  emailOfProject: {
    method: 'GET',
    path: '/rest/api/3/project/{projectId}/email',
    scopes: ['read:project.email:jira'],
    as: 'app',
  },
  schemeOfProject: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/permissionscheme',
    scopes: ['read:jira-work'],
    as: 'app',
  },
} as const satisfies Record<string, JiraOperation>;

export type OperationName = keyof typeof JIRA_OPERATIONS;

/** One call: the operation with its path filled in. Made by `jiraCall` only. */
export interface JiraCall {
  readonly name: OperationName;
  /** Path and query, everything in it percent-encoded. */
  readonly url: string;
}

/** Fills the placeholders of an operation's path and appends the query. */
export function jiraCall(
  name: OperationName,
  placeholders: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string>> = {},
): JiraCall {
  const path = JIRA_OPERATIONS[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeSegment(placeholders[key] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return { name, url: search === '' ? path : `${path}?${search}` };
}

/** A dot or nothing would climb the path or leave a hole in it; ids and keys never are that. */
function encodeSegment(text: string): string {
  if (/^\.*$/.test(text)) throw new Error('Empty or dotted path segment');
  return encodeURIComponent(text);
}
