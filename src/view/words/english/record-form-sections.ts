/** The sections of the record form, in English, in the words of Atlassian's pages. */
import type { ListWords, RecordFormWords } from '../record-form-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

function shown(part: number, all: number, one: string, other: string): string {
  return part === all
    ? count(all, one, other)
    : `${NUMBERS.format(part)} of ${count(all, one, other)}`;
}

const list = {
  count: (part, all) => shown(part, all, 'domain', 'domains'),
  added: (domain) => `Added ${domain}.`,
  removed: (domain) => `Removed ${domain}.`,
  renamed: (before, after) => `Changed ${before} to ${after}.`,
  pasted: (changes) => `Took ${count(changes, 'change', 'changes')} from the paste.`,
  forget: 'Not known after all',
  forgotten: 'The list is not known any more.',
} satisfies Partial<ListWords>;

export const customerAccess: RecordFormWords['customerAccess'] = {
  title: 'Customer access',
  about: 'Which accounts new customers get on this site.',
  picture: [
    { kind: 'path', text: 'Settings › Apps › Jira Service Management' },
    { kind: 'heading', text: 'Customer access' },
    { kind: 'heading', text: 'Account types' },
    { kind: 'checkbox', text: 'Internal: use approved domains…', found: true },
    { kind: 'checkbox', text: 'External: allow portal-only accounts…', found: true },
    { kind: 'checkbox', text: 'Only… specific email domains', found: true },
  ],
  accountTypes: 'Account types',
  internal: {
    title: 'Internal',
    label:
      'Use approved domains to grant internal customers access to the help center with Atlassian accounts',
  },
  external: {
    title: 'External',
    label: 'Allow portal-only accounts to be created for new customers accessing the help center',
  },
  externalList: {
    title: 'External domain list',
    label: 'Only allow account creation for customers with specific email domains',
    off: 'Off: any domain',
    on: 'On: only the domains below',
  },
  list: {
    ...list,
    title: 'Domains of external customers',
    about: 'Only these may get a portal-only account. A subdomain doesn’t count.',
    unknown: 'The list isn’t known yet.',
    empty: 'The list is on and empty: no domain may get a portal-only account.',
    paste: 'Paste domains',
    sayEmpty: 'The list is empty',
  },
};

export const appAccess: RecordFormWords['appAccess'] = {
  title: 'App access settings',
  about:
    'Which role people get by their email domain. Older sites call the page User access settings.',
  picture: [
    { kind: 'path', text: 'Atlassian Administration › Apps' },
    { kind: 'heading', text: 'App access settings' },
    { kind: 'tab', text: 'Approved domains · User invites' },
    { kind: 'row', text: 'acme.com · Customer · Not required', found: true },
    { kind: 'row', text: 'Any domain · None', found: true },
  ],
  approved: {
    ...list,
    title: 'Approved domains',
    about:
      'Only the role for Jira Service Management on this site counts. Role and approval may be unknown each on its own.',
    unknown: 'The list of approved domains isn’t known yet.',
    empty: 'No domain is approved.',
    paste: 'Paste the table',
    sayEmpty: 'No domain is approved',
  },
  anyDomain: {
    title: 'Any domain',
    label: 'Decides for private domains that aren’t in the list. It’s a row of the same table.',
  },
  invites: {
    title: 'User invites',
    label: 'Whether people on the site can invite others. It’s a tab of the same page.',
    options: {
      open: 'Invite anyone',
      approval: 'Require admin approval',
      closed: 'Only admins can invite',
    },
  },
};

export const mail: RecordFormWords['mail'] = {
  title: 'Outgoing mail',
  about: 'Whether this site sends any email at all.',
  picture: [
    { kind: 'path', text: 'Settings › System' },
    { kind: 'heading', text: 'Outgoing mail' },
    { kind: 'switch', text: 'Outgoing mail: on', found: true },
  ],
  outgoing: { title: 'Outgoing mail', label: 'Jira sends email' },
};

export const projects: RecordFormWords['projects'] = {
  title: 'Service projects',
  about:
    'Each project has its own “Customer invited” notification and its own permissions. Set a column at once, then correct the ones that differ.',
  picture: [
    { kind: 'path', text: 'Project settings › Notifications' },
    { kind: 'heading', text: 'Customer notifications' },
    { kind: 'switch', text: 'Customer invited', found: true },
    { kind: 'path', text: 'Project settings › Permissions' },
    { kind: 'row', text: 'Browse, Create: Service Project Customer', found: true },
  ],
  reading: (number) =>
    number === 0
      ? 'Reading the projects'
      : `Reading the projects: ${NUMBERS.format(number)} so far`,
  failed: 'Jira didn’t list all service projects. What’s recorded stands below.',
  tryAgain: 'Try again',
  none: 'This site has no service project that you can see.',
  count: (part, all) => shown(part, all, 'project', 'projects'),
  columns: {
    project: 'Project',
    customerInvited: '“Customer invited” notification',
    portalAccess: 'Portal customers’ permission',
  },
  portalAccess: { healthy: 'In order', broken: 'Missing' },
  gone: 'Not on the site',
  forget: (key) => `Remove ${key} from the record`,
  forgotten: (key) => `Removed ${key}.`,
  set: (number) => `Set ${count(number, 'project', 'projects')}.`,
  open: { 'customer-notifications': 'Notifications', 'project-permissions': 'Permissions' },
};
