/** How far a list is, and what was read for it, in English. */
import type { ListProgressWords } from '../lists-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

const BUDGET = 'stopped at the budget, which leaves other apps their share of Jira’s limits';

export const progress: ListProgressWords = {
  filling: 'The addresses are on their way. Keep this page open until they have arrived.',
  fillingStopped:
    'The addresses haven’t arrived completely. Put them in again, or delete this list.',
  reading: (accounts) =>
    accounts === 0
      ? 'Reading the accounts of this site.'
      : `Reading the accounts of this site: ${NUMBERS.format(accounts)} so far.`,
  readingRows: (rows) => `Reading who is there: ${count(rows, 'address', 'addresses')} so far.`,
  deciding: (done, all) =>
    `Working: ${NUMBERS.format(done)} of ${count(all, 'row', 'rows')} answered.`,
  done: (rows) =>
    rows === 0 ? 'Done. There were no rows.' : `Done: ${count(rows, 'row', 'rows')}.`,
  cancelled: (done, all) =>
    `Cancelled. ${NUMBERS.format(done)} of ${count(all, 'row', 'rows')} had an answer by then.`,
  rowsOf: (done, all) => `${done} of ${all}`,
  paused: (time) => `Jira asked for a pause until ${time}. The list goes on by itself.`,
  stuck: (age) => `It last got ahead ${age}. You can let it continue where it stopped.`,
  perSecond: (rows) => `${count(rows, 'row', 'rows')} a second`,
  perMinute: (rows) => `${count(rows, 'row', 'rows')} a minute`,
  remaining: (time) => `${time} left`,
  lessThanAMinute: 'Less than a minute',
  minutes: (minutes) => `About ${count(minutes, 'minute', 'minutes')}`,
  hours: (hours) => `About ${count(hours, 'hour', 'hours')}`,
  canClose: (date) => `You can close this page: the list goes on, and is kept until ${date}.`,
  spent: (accounts, requests, points) =>
    `${count(accounts, 'account', 'accounts')} read, in ${count(requests, 'request', 'requests')} to Jira that cost ${count(points, 'point', 'points')}.`,
  hidden: (accounts) =>
    `${count(accounts, 'account hides its address, and', 'accounts hide their address, and each')} may belong to somebody on this list.`,
  customers: {
    reading: 'Customers are being read.',
    complete: 'Customers: read completely.',
    budget: `Customers: ${BUDGET}.`,
    'not-recorded': 'Customers: not read.',
    'not-readable': 'Customers: Jira doesn’t show them to apps.',
    'not-permitted': 'Customers: Jira doesn’t show them here.',
    'not-available': 'Customers: this site doesn’t offer them to apps.',
    failed: 'Customers: Jira couldn’t be read to the end.',
    'timed-out': 'Customers: Jira took too long to answer.',
    ambiguous: 'Customers: not clear.',
    hidden: 'Customers: some hide their address.',
  },
  users: {
    reading: 'Users are being read.',
    complete: 'Users: read completely.',
    budget: `Users: ${BUDGET}.`,
    'not-recorded': 'Users: not read.',
    'not-readable': 'Users: Jira doesn’t show them to apps.',
    'not-permitted':
      'Users: not read, because whoever made this list may not browse users and groups, or because it’s about customers only.',
    'not-available': 'Users: this site doesn’t offer them to apps.',
    failed: 'Users: Jira couldn’t be read to the end.',
    'timed-out': 'Users: Jira took too long to answer.',
    ambiguous: 'Users: not clear.',
    hidden: 'Users: some hide their address.',
  },
  notCovered: (rows) =>
    `For ${count(rows, 'address', 'addresses')} we don’t know whether somebody is there already. ${rows === 1 ? 'Its answer is' : 'Their answers are'} for a person who is new to the site.`,
  allCovered: 'For every address we know whether somebody is there already.',
};
