/** Every REST operation that the app calls: its path, the scopes it needs, as whom it is called and why. Reads only. */

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
  readonly why: string;
}

export const JIRA_OPERATIONS = {
  myPermissions: {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: ['read:jira-work'],
    as: 'user',
    why: 'Who is asking: agent, project admin or Jira admin, and whether they may browse users.',
  },
  project: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: ['read:jira-work'],
    as: 'user',
    why: 'Name and kind of the project.',
  },
  serviceDesk: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{projectId}',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'user',
    why: 'Service desk id, for the address of the portal and the list of customers.',
  },
  projectEmail: {
    method: 'GET',
    path: '/rest/api/3/project/{projectId}/email',
    scopes: ['read:project.email:jira'],
    as: 'user',
    why: 'Sender of the project notifications, and what Jira warns of it.',
  },
  permissionScheme: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/permissionscheme',
    scopes: ['read:jira-work'],
    as: 'user',
    why: 'Whether customers may enter the portal at all (P2). Asked for admins only: Jira shows it to nobody else.',
  },
  license: {
    method: 'GET',
    path: '/rest/api/3/instance/license',
    scopes: ['read:license:jira'],
    as: 'app',
    why: 'Plan of Jira Service Management: the template cannot be edited on the Free plan.',
  },
  userSearch: {
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: ['read:jira-user'],
    as: 'user',
    why: 'Active accounts behind an address, as far as the caller may see them.',
  },
  customers: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    scopes: ['read:servicedesk.customer:jira-service-management', 'read:user:jira'],
    as: 'user',
    experimental: true,
    perSecond: 4,
    why: 'Customers of this project with the address; portal-only accounts may show only here.',
  },
  serviceDesks: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'user',
    why: 'Every service project that an admin sees, to record the settings of each.',
  },
  users: {
    method: 'GET',
    path: '/rest/api/3/users/search',
    scopes: ['read:jira-user'],
    as: 'user',
    why: 'How many accounts have an address of a domain: what a change of the setup would concern.',
  },
  customersOfDesk: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    scopes: ['read:servicedesk.customer:jira-service-management', 'read:user:jira'],
    as: 'app',
    experimental: true,
    perSecond: 4,
    why: 'Customers of a project page by page, joined with a long list; a job has no user.',
  },
  usersOfSite: {
    method: 'GET',
    path: '/rest/api/3/users/search',
    scopes: ['read:jira-user'],
    as: 'app',
    why: 'Users of the site page by page, joined with a long list; a job has no user.',
  },
  desksOfSite: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk',
    scopes: ['read:servicedesk:jira-service-management'],
    as: 'app',
    why: 'Every service project, whose customers are the source of a long list.',
  },
  user: {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: ['read:jira-user'],
    as: 'user',
    why: 'Whether an Atlassian account holds a Jira Service Management licence.',
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
