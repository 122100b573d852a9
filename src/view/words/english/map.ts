/** What the admin page says about the map of all addresses, in English. */
import type { MapWords } from '../map-words';

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

function count(number: number, one: string, other: string): string {
  return `${NUMBERS.format(number)} ${PLURALS.select(number) === 'one' ? one : other}`;
}

export const map: MapWords = {
  intro:
    'What happens when an agent invites a new person. Each row stands for all addresses of its kind, each column for a project. Select a cell to see why.',
  emptyTitle: 'Nothing is recorded yet, so most answers are open',
  empty:
    'Record your customer access settings once. This map then shows which mail every address gets in every project.',
  record: 'Record the settings',
  noProjects: 'No project is recorded, so the map shows one of which nothing is known.',
  anyProject: 'Any project',
  gridLabel: 'What each address gets in each project',
  gridHelp: 'Move with the arrow keys. Press Enter to see why.',
  addresses: 'Addresses',
  unlisted: {
    elsewhere: 'Everyone else',
    'public-provider': 'Public mail providers',
    'relative-of-listed': 'Parents and subdomains of approved domains',
    'public-relative-of-listed': 'Public mail providers related to approved domains',
  },
  kinds: {
    'approved-domain': 'Approved domain',
    'external-domain': 'On the External list',
    elsewhere: 'On neither list',
    'public-provider': 'On neither list, such as gmail.com',
    'relative-of-listed': 'On neither list, only a related domain is',
    'public-relative-of-listed': 'On neither list, only a related domain is',
  },
  short: {
    'atlassian-account-invitation': 'Atlassian',
    'customer-invited': 'JSM',
    error: 'Error',
    'no-notification': 'No mail',
  },
  shortAny: 'Unknown',
  shortSome: (number) => `${String(number)} possible`,
  cell: ({ row, column, says, how }) => `${row}, ${column}: ${says}. ${how}`,
  countsLabel: 'Filter by what happens',
  count: ({ certain, possible }) =>
    possible === 0
      ? count(certain, 'cell', 'cells')
      : `${count(certain, 'cell', 'cells')}, possible in ${NUMBERS.format(possible)} more`,
  countShort: (cells) => NUMBERS.format(cells),
  countPossible: (cells) => `+ ${NUMBERS.format(cells)} possible`,
  searchLabel: 'Find a domain or an address',
  searchHint: 'acme.com or jo@acme.com',
  kindLabel: 'Addresses',
  kindFilters: {
    all: 'All addresses',
    'approved-domain': 'Approved domains',
    'external-domain': 'External list',
    unlisted: 'On neither list',
  },
  certaintyLabel: 'Certainty',
  anyCertainty: 'Any certainty',
  certainties: { certain: 'Certain', disputed: 'Sources disagree', open: 'Not certain' },
  orderLabel: 'Sort by',
  orders: { kind: 'Kind', name: 'Name', outcome: 'Outcome' },
  foldLabel: 'Fold projects with the same answers',
  projectLabel: 'Project',
  clear: 'Clear filters',
  shown: (rows, all) =>
    rows === all
      ? count(all, 'kind of address', 'kinds of addresses')
      : `${NUMBERS.format(rows)} of ${count(all, 'kind of address', 'kinds of addresses')}`,
  nothingMatches: 'Nothing matches these filters.',
  belongs: (text, name) => `${text} isn’t on either list. It belongs to “${name}”.`,
  listed: (text, name) => `${text} belongs to ${name}.`,
  notAnAddress: 'That isn’t an address that Jira would take.',
  alike: (projects, all) =>
    projects === all
      ? `All ${NUMBERS.format(all)} projects alike`
      : `${NUMBERS.format(projects)} projects alike`,
  alikeNames: (first, more) => (more === 0 ? first : `${first} and ${NUMBERS.format(more)} more`),
  unfold: (projects) => `Show these ${NUMBERS.format(projects)} projects`,
  fold: (projects) => `Fold these ${NUMBERS.format(projects)} projects`,
  oneOfAlike: (projects) => `One of ${NUMBERS.format(projects)} alike`,
  legendLabel: 'Legend',
  legend: {
    certain: 'One outcome, certain',
    disputed: 'One outcome, but Atlassian’s pages disagree',
    open: 'Several outcomes are possible',
  },
  whyLabel: (row) => `Why: ${row}`,
  whyFor: (address, project) => (project === undefined ? address : `${address} in ${project}`),
  exampleAddress: (address) => `For example ${address}`,
  alsoFor: (projects) => `The same in ${projects}`,
  close: 'Close',
  tryChange: 'Try a change',
  leastChange: 'Least change for this',
  toRecord: 'Go to the record',
};
