/** The results of a list: table, filters, summary and what leaves the page, in English. */
import type { ListSheetWords, ListSummaryWords, ListTableWords } from '../lists-words';
import { count } from './count';

export const table: ListTableWords = {
  columns: {
    line: 'Line',
    address: 'Address',
    domain: 'Domain',
    outcome: 'What they get',
    reason: 'Reason',
    account: 'Account',
    certainty: 'Certainty',
  },
  kinds: { undecided: 'More than one possible', invalid: 'Not an address' },
  groups: {
    surprises: { name: 'Surprises', help: 'Everything below that deserves a look.' },
    'unlike-domain': {
      name: 'Unlike their domain',
      help: 'Most addresses of their domain get something else.',
    },
    'has-account': {
      name: 'Already there',
      help: 'They have an account on this site, or an open invitation.',
    },
    'will-fail': { name: 'Will fail', help: 'The invite ends with an error.' },
    'look-alike': {
      name: 'Possible typos',
      help: 'Their domain is one letter away from an approved one.',
    },
    'to-invite': { name: 'Worth inviting', help: 'They get a mail.' },
  },
  search: 'Search',
  searchHelp: 'A part of an address or domain',
  filterOutcome: 'What they get',
  filterDomain: 'Domain',
  filterReason: 'Reason',
  filterGroup: 'Which rows',
  anyOutcome: 'Anything',
  anyDomain: 'Any domain',
  anyReason: 'Any reason',
  anyRow: 'All rows',
  noDomain: 'No domain',
  sortedBy: (column, descending) =>
    `Sorted by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  accountUnknown: 'Not known',
  accountNew: 'New to the site',
  ifNotNew: (choices) => `If they aren’t new: ${choices}.`,
  dependsOn: (facts) => `It depends on: ${facts}.`,
};

export const summary: ListSummaryWords = {
  title: 'Summary',
  rows: (rows) => count(rows, 'row', 'rows'),
  rowsAndDomains: (rows, domains) =>
    `${count(rows, 'row', 'rows')}, ${count(domains, 'domain', 'domains')}`,
  byOutcome: 'By what they get',
  byDomain: 'By domain',
  byReason: 'By reason',
  surprises: 'Worth a look',
  share: (kind, rows) => `${kind}: ${rows}`,
  moreDomains: (domains, rows) =>
    `${count(domains, 'more domain', 'more domains')} with ${count(rows, 'row', 'rows')}`,
};

export const sheet: ListSheetWords = {
  outcomeCode: 'Outcome code',
  steps: 'Steps',
  condition: 'Holds',
  otherwise: 'If they aren’t new',
  caveats: 'Good to know',
  surprises: 'Worth a look',
};
