/** The two account types, the mails and the senders, as Atlassian's article describes them, in English. */
import type { Words } from '../words';

export const accountsMade: Words['accountsMade'] = {
  atlassian: 'An Atlassian account',
  'portal-only': 'A portal-only account',
  none: 'No new account',
};

const ATLASSIAN_SENDER = 'Atlassian, an address like noreply+…@am.atlassian.com';

export const senders: Words['senders'] = {
  'administration-hub': () => ATLASSIAN_SENDER,
  project: ({ sender }) =>
    sender === undefined ? 'Your project’s notification address' : `Your project, ${sender}`,
  none: () => 'Nobody',
};

export const accountTypes: Words['accountTypes'] = {
  atlassian: {
    name: 'Atlassian account',
    whoFor: 'Mostly for employees or partners who need help from your teams.',
    can: [
      'Send requests, and read knowledge base articles in portals.',
      'Get access to Jira, Confluence and other apps, if you license them.',
    ],
    signIn: () => 'They sign in with their Atlassian account, at your site or at the portal.',
  },
  'portal-only': {
    name: 'Portal-only account',
    whoFor: 'Mostly for people outside your company who use your products or services.',
    can: [
      'Send requests from portals or by email, and read knowledge base articles in portals.',
      'Never use Jira or other apps directly.',
    ],
    signIn: ({ portal }) =>
      portal === undefined
        ? 'They sign in at your portal’s own address, not at the site’s.'
        : `They sign in at ${portal}, not at the site’s own address.`,
  },
};

export const mails: Words['mails'] = {
  'atlassian-account-invitation': {
    name: 'Atlassian Account invitation',
    from: () => ATLASSIAN_SENDER,
    says: 'Your administrator invites you to join Jira Service Management.',
    button: 'Accept Invite',
    template: 'Atlassian’s own text. It can’t be changed.',
  },
  'customer-invited': {
    name: 'JSM customer notification',
    from: ({ sender }) => sender ?? 'Your project’s notification address',
    says: 'You’ve been invited to our support portal. Sign up to raise requests and follow them.',
    button: 'Sign up',
    template: 'Your project’s “Customer invited” template decides the text.',
  },
  verification: {
    name: 'Verification mail, not always',
    from: ({ sender }) => sender ?? 'Jira',
    says: 'Please verify your email address.',
    template: 'A plain system mail without your project’s text.',
  },
};

export const whereToRecord: Words['whereToRecord'] = {
  label: 'Have a Jira admin record the settings',
  path: 'Jira settings > Apps > Invite check',
};

export const destinations: Words['destinations'] = {
  'customers-page': { label: 'Open the Customers page', path: 'Project > Customers' },
  'customer-access': {
    label: 'Open Customer access',
    path: 'Settings > Apps > Jira Service Management > Customer access',
  },
  'app-access-settings': {
    label: 'Open App access settings',
    path: 'Atlassian Administration > your organization > Apps > App access settings',
  },
  'user-invites': {
    label: 'Open User invites',
    path: 'Atlassian Administration > your organization > Apps > App access settings > User invites',
  },
  'outgoing-mail': { label: 'Open Outgoing mail', path: 'Settings > System > Outgoing mail' },
  'customer-notifications': {
    label: 'Open Customer notifications',
    path: 'Project settings > Notifications > Customer notifications',
  },
  'project-permissions': {
    label: 'Open the project’s permissions',
    path: 'Project settings > Permissions',
  },
  'site-users': {
    label: 'Open the site’s users',
    path: 'Atlassian Administration > your organization > Directory > Users',
  },
  'project-people': { label: 'Open the project’s people', path: 'Project settings > People' },
};
