/** Findings about the site as a whole, its projects and its record, in English. */
import type { FindingsWords } from '../findings-words';
import { count } from './count';

type SiteFinding =
  | 'nobody-gets-mail'
  | 'portal-access-broken'
  | 'outgoing-mail-off'
  | 'internal-on-without-grant'
  | 'any-domain-while-internal-off'
  | 'any-domain-may-use-licence'
  | 'any-domain-grants'
  | 'any-domain-needs-approval'
  | 'external-list-allows-nobody'
  | 'external-list-fails-public-providers'
  | 'customer-invited-off'
  | 'project-differs-from-siblings'
  | 'record-stale'
  | 'record-incomplete';

export const siteFindings: Pick<FindingsWords['codes'], SiteFinding> = {
  'nobody-gets-mail': {
    name: 'Nobody gets a mail',
    title: () => 'Nobody you invite gets a mail',
    reason: ({ gets }) =>
      `Whatever address is added, no invitation and no notification goes out. The example gets ${gets}.`,
    fix: 'Turn on External, so that new customers get a portal-only account and your project’s notification. Check that outgoing mail is on, too.',
  },
  'portal-access-broken': {
    name: 'A project keeps portal customers out',
    title: ({ projects, project }) =>
      projects === 1
        ? `${project} keeps portal customers out`
        : `${count(projects, 'project keeps', 'projects keep')} portal customers out`,
    reason: () =>
      'The permission scheme doesn’t give “Service Project Customer - Portal Access” the permissions Browse Projects and Create Issues. Whoever is added there ends up with “Successfully added 0 customers”.',
    fix: 'Give “Service Project Customer - Portal Access” both permissions in the project’s permission scheme.',
  },
  'outgoing-mail-off': {
    name: 'Outgoing mail is off while External is on',
    title: () => 'New customers never hear that they were added: outgoing mail is off',
    reason: () =>
      'External makes portal-only accounts, but the site sends no mail. The accounts are there, and nobody knows.',
    fix: 'Turn on outgoing mail.',
  },
  'internal-on-without-grant': {
    name: 'Internal is on, but no domain gives a role',
    title: () => 'Internal is on, but no domain gives a role',
    reason: () =>
      'Internal makes Atlassian accounts for people whose domain is approved with a role in Jira Service Management. No domain is, so Internal does nothing.',
    fix: 'Give your company’s domain the role Customer, or turn Internal off.',
  },
  'any-domain-while-internal-off': {
    name: 'Any domain grants while Internal is off',
    title: () => 'Any domain gives the role Customer, but Internal is off',
    reason: () =>
      'Any domain counts only while Internal is on. Whoever turns Internal on later lets everybody in at once.',
    fix: 'Set Any domain to None, unless everybody should get an Atlassian account.',
  },
  'any-domain-may-use-licence': {
    name: 'Any domain may use paid licences',
    title: () => 'Everybody may take up a paid licence',
    reason: () =>
      'Any domain gives a role other than Customer. Whoever joins may take up a licence, from whatever domain. Atlassian doesn’t say whether an invite from a project gives them an account.',
    fix: 'Set Any domain to None, or to Customer if everybody should get an Atlassian account.',
  },
  'any-domain-grants': {
    name: 'Any domain grants',
    title: () => 'Everybody gets an Atlassian account, and that can’t be undone',
    reason: () =>
      'Any domain gives the role Customer, so people whose domain isn’t listed get Atlassian accounts. They never turn back into portal-only accounts. For public mail providers, Atlassian’s pages disagree.',
    fix: 'Set Any domain to None and approve your own company’s domains. Everybody else gets a portal-only account then, if External is on.',
  },
  'any-domain-needs-approval': {
    name: 'Any domain needs an admin’s approval',
    title: () => 'Any domain needs an admin’s approval, so invites aren’t certain',
    reason: () =>
      'Atlassian doesn’t say whether an invite from a project counts as approved. For everybody whose domain isn’t listed, both outcomes are possible.',
    fix: 'Set Any domain to None if strangers shouldn’t get Atlassian accounts. To find out what your site does, invite a test address.',
  },
  'external-list-allows-nobody': {
    name: 'The External domain list is on and empty',
    title: () => 'The External domain list is on and empty',
    reason: () =>
      'External makes portal-only accounts only for domains on its list. There are none, so whoever gets no Atlassian account can’t be added.',
    fix: 'Add your customers’ domains to the list, or turn the list off to allow any domain.',
  },
  'external-list-fails-public-providers': {
    name: 'The External domain list shuts out public mail addresses',
    title: () => 'People with a public mail address can’t be added',
    reason: ({ domain }) =>
      `External allows only the domains on its list, and ${domain} isn’t on it. That’s right if all your customers write from their company.`,
    fix: 'If private people should be able to ask for help, add their providers to the list, or turn the list off.',
  },
  'customer-invited-off': {
    name: 'The “Customer invited” notification is off while External is on',
    title: ({ projects, project }) =>
      projects === 1
        ? `${project} doesn’t tell new customers that they were added`
        : `${count(projects, 'project doesn’t', 'projects don’t')} tell new customers that they were added`,
    reason: () =>
      'External makes a portal-only account, but the project’s “Customer invited” notification is off. At most a plain mail to verify the address goes out. Atlassian’s pages disagree on that.',
    fix: 'Turn on “Customer invited” in the project’s customer notifications.',
  },
  'project-differs-from-siblings': {
    name: 'A project’s outcome differs from its siblings’',
    title: ({ projects, project }) =>
      projects === 1
        ? `${project} doesn’t do what the other projects do`
        : `${count(projects, 'project doesn’t', 'projects don’t')} do what the others do`,
    reason: ({ project, gets, getsElsewhere, elsewhere }) =>
      `The same person gets ${gets} in ${project}, and ${getsElsewhere} in ${elsewhere} and most projects. Agents who work in both won’t expect that.`,
    fix: 'Compare the “Customer invited” notification and the permissions with those of the other projects. Mute this if it’s meant.',
  },
  'record-stale': {
    name: 'The record is stale',
    title: ({ days }) => `Nobody has confirmed the record for ${count(days, 'day', 'days')}`,
    reason: () =>
      'Settings can change on Atlassian’s pages without this app noticing. Every answer is only as right as the record.',
    fix: 'Compare the record with Atlassian’s pages. Then say that it’s still correct, or record what’s different.',
  },
  'record-incomplete': {
    name: 'The record is incomplete',
    title: ({ fact, cells, ofCells }) =>
      cells === 0
        ? `${fact}: not recorded, so some people’s answers stay open`
        : `${fact} isn’t fully recorded, and leaves ${cells.toLocaleString('en')} of ${count(ofCells, 'answer', 'answers')} open`,
    reason: ({ otherFacts, cells }) =>
      [
        cells === 0
          ? 'It makes no difference for new people, but for those who have an Atlassian account without access to Jira Service Management.'
          : 'Of all settings that aren’t recorded, this one leaves most answers open.',
        ...(otherFacts === '' ? [] : [`Also missing: ${otherFacts}.`]),
      ].join(' '),
    fix: 'Look it up and add it to the record.',
  },
};
