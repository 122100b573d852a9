/** What the admin page says about changes that are tried, and the least change, in English. */
import type { ApplyWords, ChangesWords, ControlWords, WhatIfWords } from '../what-if-words';
import { affected } from './affected';
import { comparison } from './comparison';
import { count } from './count';
import { least } from './least';

const controls: ControlWords = {
  title: 'Settings in the copy',
  intro: 'They start as recorded. Changing them here changes nothing on your site.',
  sections: {
    customerAccess: 'Customer access',
    appAccess: 'App access settings',
    approvedDomains: 'Approved domains',
    externalList: 'External domain list',
    mail: 'Site',
    projects: 'Projects',
  },
  titles: {
    internal: 'Internal',
    external: 'External',
    outgoingMail: 'Outgoing mail',
    externalList: 'External domain list',
    userInvites: 'User invites',
    anyDomainRole: 'Any domain: role',
    anyDomainApproval: 'Any domain: admin approval',
    role: 'Role',
    approval: 'Admin approval',
    customerInvited: '“Customer invited” notification',
    portalAccess: 'Portal customers’ permission',
  },
  mixed: 'Not the same everywhere',
  inRecord: (value) => `Recorded: ${value}`,
  searchDomains: 'Search or add a domain',
  searchProjects: 'Search projects',
  more: (number) => `${count(number, 'more', 'more')}. Search to find them.`,
  addApproved: (domain) => `Add ${domain} with role Customer`,
  addExternal: (domain) => `Add ${domain}`,
  remove: (name) => `Remove ${name}`,
  removed: 'Removed in the copy',
  restore: (name) => `Put ${name} back`,
  notADomain: 'Enter a whole domain, such as example.com, to add it.',
  approvedUnknown:
    'The list of approved domains is unknown. As soon as you add a domain, the copy holds a list with the domains you add and no others.',
  approvedEmpty: 'No domain is approved.',
  externalUnknown:
    'It isn’t known whether this list is on. As soon as you add a domain, the copy has a list with the domains you add and no others.',
  externalOff: 'The list is off, so any domain is allowed. Adding a domain turns it on.',
  externalEmpty: 'The list is on and empty: no domain may get a portal-only account.',
  noProjects: 'No project is recorded.',
  allProjects: (number) => `All ${count(number, 'project', 'projects')}`,
};

const changes: ChangesWords = {
  title: (number) => count(number, 'change in the copy', 'changes in the copy'),
  label: 'Changes in the copy',
  none: 'Nothing is changed yet.',
  undo: 'Undo',
  reset: 'Reset',
  remove: (name) => `Take back: ${name}`,
  fromTo: (before, after) => `${before} → ${after}`,
  broken: (entries) => `These entries of the link say nothing that can be changed: ${entries}`,
  brokenTitle: 'Part of the link couldn’t be read',
};

const apply: ApplyWords = {
  open: 'Apply to record',
  title: 'Apply to record',
  intro:
    'This app can’t change these settings for you. Change them on Atlassian’s pages first, then record that you did.',
  where: 'Where to change it',
  change: 'Setting',
  to: 'New value',
  confirm: 'I’ve made these changes on Atlassian’s pages',
  comment: (text) => `Changed: ${text}`,
  save: 'Save to record',
  cancel: 'Cancel',
  done: 'Saved. The record now says what you tried.',
  conflictTitle: 'Someone else saved in the meantime',
  conflict:
    'Your changes are now compared with the newer record. Check what’s left of them, then apply again.',
};

export const whatIf: WhatIfWords = {
  intro:
    'Change any setting in a copy of the record and see only what changes. Nothing is saved, and nothing changes on your site.',
  toolLabel: 'What do you want to find out?',
  tools: { try: 'Try changes', least: 'Find the least change' },
  emptyTitle: 'Nothing is recorded yet',
  empty:
    'You can try settings anyway: everything starts as unknown. Answers get certain once the setup is recorded.',
  toRecord: 'Go to record',
  resultTitle: 'What changes',
  nothingYet: 'Change a setting to see whose answer changes.',
  varies: 'Not the same everywhere',
  inProjects: (setting, projects) => `${setting} (${projects})`,
  commentOf: (setting, value) => `${setting}: ${value}`,
  about: (who, project) => (project === undefined ? who : `${who} in ${project}`),
  fulfilled: (outcome) => `In the copy they get ${outcome}, as you wanted.`,
  notFulfilled: (outcome) => `In the copy it isn’t certain that they get ${outcome}.`,
  wishYes: 'Fulfilled',
  wishNo: 'Not yet',
  forget: 'Close',
  controls,
  changes,
  apply,
  affected,
  least,
  comparison,
};
