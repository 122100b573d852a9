/** Where facts come from, why some are unknown and who can settle them, in English. */
import type { Words } from '../words';

export const origins: Words['origins'] = {
  record: ({ author, age }) =>
    ['Recorded', author === undefined ? '' : ` by ${author}`, age === undefined ? '' : `, ${age}`]
      .join('')
      .trim(),
  jira: ({ age }) => (age === undefined ? 'Read from Jira' : `Read from Jira, ${age}`),
  address: () => 'From the address itself',
  assumed: () => 'Assumed',
};

export const unknown: Words['unknown'] = {
  'not-recorded': 'Not recorded yet.',
  'not-readable': 'Jira doesn’t show this to apps.',
  'not-permitted': 'Jira doesn’t show this to you.',
  'not-available': 'This site doesn’t offer this to apps.',
  failed: 'Jira couldn’t be read.',
  'timed-out': 'Jira took too long to answer.',
  ambiguous: 'More than one account matches this address.',
  hidden: 'An account may match, but its address is hidden.',
  budget: 'Not every account was read: a list may use up only a part of what Jira allows an hour.',
};

const RECORD = 'then a Jira admin records it in Jira settings > Apps > Invite check.';

export const settling: Words['settling'] = {
  address: 'Check the address with the person.',
  route: 'It depends on how you add them.',
  'site.internal': `A site admin can see this under Customer access, ${RECORD}`,
  'site.external': `A site admin can see this under Customer access, ${RECORD}`,
  'site.externalDomains': `A site admin can see this under Customer access, ${RECORD}`,
  'site.approvedDomains': `An organization admin can see this under App access settings, ${RECORD}`,
  'site.anyDomain': `An organization admin can see this under App access settings, ${RECORD}`,
  'site.userInvites': `An organization admin can see this under App access settings > User invites, ${RECORD}`,
  'site.outgoingMail': `A Jira admin can see this under System > Outgoing mail, ${RECORD}`,
  'project.customerInvited': `A project admin can see this under Customer notifications, ${RECORD}`,
  'project.portalAccess':
    'When a project admin or Jira admin checks this address, we can read it for them.',
  account: 'A site admin can look the person up in Atlassian Administration.',
  inviter:
    'You may know it: no app can see whether you’re a user access, site or organization admin.',
  'address.publicMailProvider': 'Check the address with the person.',
  'address.relatedDomainListed': `An organization admin can see the approved domains under App access settings, ${RECORD}`,
};

const CHECK_AGAIN = 'Check again in a moment.';

export const settlingWhere: Words['settlingWhere'] = {
  'project.portalAccess': {
    'not-available': `A project admin can see this under Project settings > Permissions, ${RECORD}`,
    failed: CHECK_AGAIN,
    'timed-out': CHECK_AGAIN,
  },
};

export const justNow = 'just now';

export const limits: Words['limits'] = {
  'address-suppressed':
    'The mail provider may have blocked this address after earlier bounces. Admins can see that in the email audit.',
  'invitations-switched-off':
    'The person may have switched product invitations off in their Atlassian account.',
  'account-elsewhere':
    'The person may have an Atlassian account on another site. Here they count as new.',
  'delayed-or-spam': 'Mail can be late, or land in the spam folder.',
};

export const caveats: Words['caveats'] = {
  'cannot-be-undone':
    'An Atlassian account can’t be undone: it never turns back into a portal-only account.',
  'may-use-licence': 'A domain with the role User or Stakeholder may use up a paid licence.',
  'template-may-not-be-editable':
    'You can’t edit this mail’s template on the Free plan, on the offer with 10 free agents, or during an evaluation.',
  'dialog-still-promises-invitation':
    'Jira’s dialog says that an invitation will be sent, even where none is.',
  'duplicate-accounts':
    'Where one address has two accounts, a site admin can merge them with “Migrate to Atlassian account”.',
  'verification-mail-possible':
    'A plain mail to verify the address may still come, without your project’s text.',
  'parent-or-child-domain-listed':
    'A parent or child domain on the list doesn’t count: domains have to match exactly.',
  'look-alike-domain': 'This domain is one typo away from a listed one. Is it spelled right?',
  'unknown-top-level-domain': 'This domain has an ending that we don’t know. Is it spelled right?',
  'plus-addressing': 'What stands after the plus sign makes no difference: only the domain counts.',
  'letter-case': 'Capital letters make no difference.',
};

export const sources: Words['sources'] = {
  SEED: 'Invite notification types',
  MAIL: 'Resolve invitation email issues',
  UNABLE: 'Unable to add or invite a customer',
  INACTIVE: 'Unable to add a customer',
  AGENTS: 'Agents cannot add new customers',
  ADD: 'Add a customer to a service project',
  HELP: 'Set up help center access',
  UAS: 'Control how users get access',
  LIST: 'Restrict sign-up by email domain',
  STAFF: 'Create a portal-only customer (answer by Atlassian)',
  PEOPLE: 'Customer invitation process (community)',
  SIGNUP: 'Sign-up is not available',
  DUP: 'Duplicate account issues',
  REST: 'REST API: create customer',
};
