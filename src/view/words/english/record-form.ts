/** What the admin page says about recording the setup, in English; Atlassian's own words where it copies from a page. */
import type { RecordFormWords } from '../record-form-words';
import { count } from './count';
import { conflict, draft, saving } from './record-form-saving';
import { paste } from './record-form-paste';
import { appAccess, customerAccess, mail, projects } from './record-form-sections';

const NUMBERS = new Intl.NumberFormat('en');

export const recordForm: RecordFormWords = {
  intro:
    'Copy what Atlassian’s pages say, in their order. What you haven’t looked up stays “Not known yet”: predictions name it instead of guessing.',
  notKnown: 'Not known yet',
  on: 'On',
  off: 'Off',
  opensNewTab: (label) => `${label} (opens in a new tab)`,
  whereToLook: 'Where to look',
  undo: 'Undo',
  undone: 'Undone.',
  marks: { new: 'New', changed: 'Changed' },
  customerAccess,
  appAccess,
  mail,
  projects,
  table: {
    domain: 'Domain',
    role: 'Role in Jira Service Management',
    approval: 'Admin approval',
    needed: 'Required',
    notNeeded: 'Not required',
    actions: 'Actions',
    filter: 'Filter domains',
    filterProjects: 'Filter projects',
    noMatch: 'Nothing matches the filter.',
    setAll: (column, number) => `${column}: set all ${NUMBERS.format(number)} shown`,
    setAllFirst: (number) => `Set all ${NUMBERS.format(number)}…`,
    setDone: (number) => `Set ${count(number, 'entry', 'entries')}.`,
    roleOf: (name) => `Role of ${name}`,
    approvalOf: (name) => `Admin approval of ${name}`,
    settingOf: (setting, name) => `${setting}, ${name}`,
    edit: (domain) => `Edit ${domain}`,
    remove: (domain) => `Remove ${domain}`,
    editShort: 'Edit',
    removeShort: 'Remove',
    rename: 'Done',
    renameCancel: 'Cancel',
  },
  add: {
    label: 'Domain, such as acme.com',
    button: 'Add domain',
    problems: {
      'nothing-typed': 'Enter a domain, such as acme.com.',
      'not-a-domain': 'That’s not a domain. Enter one such as acme.com.',
      'is-an-address': 'That’s an email address. Enter only what follows the @.',
      'is-a-wildcard': 'Domains match exactly. Add each subdomain on its own.',
      'is-listed-already': 'This domain is in the list already.',
    },
  },
  toolbar: {
    importFile: 'Import settings file',
    exportFile: 'Export',
    imported: 'The form now shows the file. Nothing is saved yet.',
  },
  paste,
  saving,
  draft,
  conflict,
};
