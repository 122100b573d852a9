/** What the admin page says about the age of the record, its revisions, and lists of domains that look alike, in English. */
import type {
  CompareWords,
  HistoryWords,
  LookAlikesWords,
  RecordStatusWords,
  RestoreWords,
} from '../history-words';

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

function count(number: number, one: string, other: string): string {
  return `${NUMBERS.format(number)} ${PLURALS.select(number) === 'one' ? one : other}`;
}

function days(number: number): string {
  return count(number, 'day', 'days');
}

function byWhom(what: string, by: string | undefined, age: string): string {
  return by === undefined ? `${what} ${age}` : `${what} by ${by}, ${age}`;
}

const status: RecordStatusWords = {
  label: 'Age of the record',
  nothing: 'Your setup isn’t recorded yet, so the answers here list everything that could happen.',
  record: 'Record your setup',
  confirmed: (by, age) => byWhom('Confirmed', by, age),
  changed: (by, age) => byWhom('Last changed', by, age),
  stale: (number) => `Nobody has confirmed this setup for ${days(number)}`,
  staleAdvice:
    'Compare the record with Atlassian’s pages. If nothing has changed there, it’s still correct.',
  stillCorrect: 'Still correct',
  confirmedNow: 'Thanks. The record counts as up to date again.',
  conflict:
    'Someone changed the record after you opened this page. Look at what changed before you confirm it.',
  seeChanges: 'See what changed',
  askAfter: (number) => `Ask again after ${days(number)}`,
  days: 'Days without confirmation before the record counts as out of date',
  daysHelp: (least, most) =>
    `A number from ${String(least)} to ${String(most)}. Agents are told about an old record too.`,
  daysProblem: (least, most) => `Enter a whole number from ${String(least)} to ${String(most)}.`,
  daysConflict: (number) =>
    `Someone else set this to ${days(number)} in the meantime. Save again to replace that.`,
  daysSaved: (number) => `Saved. We’ll ask again after ${days(number)} without confirmation.`,
  save: 'Save',
  cancel: 'Cancel',
};

const restore: RestoreWords = {
  action: 'Restore',
  actionFor: (revision) => `Restore ${revision}`,
  title: (revision) => `Restore ${revision}?`,
  about:
    'Its settings are saved as a new revision. Nothing is deleted, and you can undo this. Nothing changes on Atlassian’s own pages.',
  changes: (number) => `${count(number, 'setting', 'settings')} will change`,
  before: 'Recorded now',
  after: (revision) => `In ${revision}`,
  noChange: 'Its settings are the ones that are recorded now. There’s nothing to restore.',
  comment: 'Comment',
  commentHelp: 'Say why, for the next admin. Optional.',
  commentText: (revision) => `Restored ${revision}`,
  confirm: 'Restore',
  cancel: 'Cancel',
  conflictTitle: 'Someone else saved in the meantime',
  conflict:
    'The changes below are now compared with their revision. If you restore, theirs stays in the history.',
  done: (restored, made) => `${restored} is restored. It’s now ${made}.`,
  undo: 'Undo',
  undoText: (restored) => `Undid restoring ${restored}`,
  undone: (back, made) => `Undone. The settings of ${back} are back, as ${made}.`,
};

const comparing: CompareWords = {
  title: (older, newer) => `From ${older} to ${newer}`,
  settings: (number) => `${count(number, 'setting', 'settings')} changed`,
  same: 'Both revisions hold the same settings.',
  addresses: 'What that changes for addresses',
  working: 'Working out what changes for every address',
  showAll: (number) => `Show all ${NUMBERS.format(number)} changes`,
  withCurrent: 'Compare with the current one',
};

const lookAlikes: LookAlikesWords = {
  title: 'Three lists of domains: which is which?',
  about: 'They look alike, and people take one for another. Only two of them decide an invite.',
  where: 'Where it’s set',
  beware: 'Easily mixed up',
  lists: {
    verified: {
      name: 'Verified domain',
      verdict: 'Doesn’t decide an invite',
      does: 'Proves that your organization owns the domain, so that it can manage the Atlassian accounts there.',
      mistake: 'Verifying a domain doesn’t approve it.',
      path: 'Atlassian Administration > your organization > Domains',
    },
    approved: {
      name: 'Approved domain',
      verdict: 'Decides the Atlassian Account invitation',
      does: 'Gives everybody with an address there a role in an app. With the role Customer, no admin approval, and Internal on, an invite makes an Atlassian account.',
      mistake: 'Approving a domain doesn’t convert portal-only accounts that already exist.',
      path: 'Atlassian Administration > your organization > Apps > App access settings',
    },
    external: {
      name: 'Domain on the External list',
      verdict: 'Decides the JSM customer notification',
      does: 'With External on and the list on, only these domains may get a portal-only account. Subdomains need an entry of their own.',
      mistake: 'A domain that’s approved for Atlassian accounts isn’t held back by this list.',
      path: 'Settings > Apps > Jira Service Management > Customer access',
    },
  },
};

export const history: HistoryWords = {
  intro:
    'Each time the record is saved, a revision is kept: the last 200. Compare any two, or go back to one.',
  reading: 'Reading the history',
  readingRevision: 'Reading the revision',
  emptyTitle: 'There’s no history yet',
  empty: 'It begins when you save the record for the first time.',
  table: 'Revisions of the record, newest first',
  columns: {
    pick: 'Compare',
    revision: 'Revision',
    saved: 'Saved',
    comment: 'Comment',
    actions: 'Actions',
  },
  revision: (number) => `revision ${number}`,
  current: 'Current',
  nobody: 'Unknown',
  confirmedSince: (age) => `Confirmed again ${age}`,
  pick: (revision) => `Choose ${revision} to compare`,
  compare: 'Compare',
  compareHelp: (picked) =>
    picked === 0
      ? 'Choose two revisions to compare.'
      : picked === 1
        ? 'Choose one more to compare.'
        : 'Two are chosen.',
  view: 'View',
  viewFor: (revision) => `View ${revision}`,
  changes: 'What changed',
  changesFor: (revision) => `What changed in ${revision}`,
  older: 'Show older revisions',
  readingOlder: 'Reading older revisions',
  back: 'All revisions',
  export: 'Export',
  restore,
  comparing,
  status,
  lookAlikes,
};
