/** What the admin page says around the record, in English. */
import type { AdminPageWords } from '../admin-page-words';

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

function count(number: number, one: string, other: string): string {
  return `${NUMBERS.format(number)} ${PLURALS.select(number) === 'one' ? one : other}`;
}

export const adminPage: AdminPageWords = {
  intro:
    'Jira doesn’t show its customer access settings to apps. Record them here once, and agents see which mail a customer gets before they invite them.',
  reading: 'Reading the recorded settings',
  tryAgain: 'Try again',
  refusedTitle: 'Only Jira admins can see this page',
  refused: 'Ask a Jira admin if a recorded setting needs a change.',
  recorded: (by, age) => (by === undefined ? `Recorded ${age}` : `Recorded by ${by}, ${age}`),
  comment: (text) => `“${text}”`,
  revision: (id) => `Revision ${id}`,
  unknownCount: (unknown, all) =>
    `${String(unknown)} of ${count(all, 'setting', 'settings')} unknown`,
  unknown: 'Unknown',
  unknownPart: 'unknown',
  allKnown: 'All settings are known',
  unknownExplained:
    'Unknown settings make predictions less certain. Look them up on the page that’s named, and import a file that has them.',
  siteTitle: 'Site settings',
  approvedTitle: (number) => `Approved domains (${NUMBERS.format(number)})`,
  approvedUnknown: 'The list of approved domains is unknown.',
  approvedEmpty: 'No domain is approved.',
  externalTitle: (number) => `External domain list (${NUMBERS.format(number)})`,
  externalEmpty: 'The list is on and empty: no domain may get a portal-only account.',
  projectsTitle: (number) => `Projects (${NUMBERS.format(number)})`,
  projectsEmpty: 'No project is recorded. For every project these settings are unknown.',
  columns: {
    setting: 'Setting',
    value: 'Recorded value',
    where: 'Where to look it up',
    domain: 'Domain',
    role: 'Role in Jira Service Management',
    approval: 'Admin approval',
    project: 'Project',
  },
  roles: { customer: 'Customer', none: 'None', user: 'User', stakeholder: 'Stakeholder' },
  approval: (needed) => (needed ? 'required' : 'not required'),
  entry: (role, approval) => `Role ${role}, admin approval: ${approval}`,
  domainOf: (list, domain) => `${list}: ${domain}`,
  projectSetting: (project, setting) => `${project}: ${setting}`,
  onOff: (on) => (on ? 'On' : 'Off'),
  anyDomainAllowed: 'Off, any domain is allowed',
  domainCount: (number) => count(number, 'domain', 'domains'),
  filterDomains: 'Filter domains',
  noMatch: 'No domain matches.',
  showAll: (number) => `Show all ${NUMBERS.format(number)}`,
  importTitle: 'Import a settings file',
  importHelp: 'Nothing is saved before you’ve seen what changes.',
  drop: 'Drag a settings file here, or choose one.',
  chooseFile: 'Choose file',
  paste: 'Or paste its text',
  pasteHelp: 'JSON in the format invite-check/settings@1',
  read: 'Preview changes',
  cancel: 'Cancel',
  fileUnreadable: 'The file couldn’t be read.',
  problemAt: (path, problem) => `${path}: ${problem}`,
  listKnown: 'Recorded',
  listed: 'Listed',
  notListed: 'Not listed',
  commentLabel: 'Comment',
  commentHelp: 'Say why, for the next admin. Optional.',
};
