/** What both pages say about lists, in English. */
import type { ListsWords } from '../lists-words';
import { count } from './count';
import { places } from './list-places';
import { progress } from './list-progress';
import { sheet, summary, table } from './list-results';
import { comparison, toInvite } from './list-uses';

export const lists: ListsWords = {
  title: 'Lists',
  actions: {
    newList: 'New list',
    paste: 'Paste',
    chooseFile: 'Choose file',
    start: 'Start',
    cancel: 'Cancel list',
    delete: 'Delete',
    keep: 'Keep it',
    runAgain: 'Run again',
    continue: 'Continue',
    open: 'Open',
    back: 'All lists',
    refresh: 'Refresh',
    tryAgain: 'Try again',
    compare: 'Compare',
    exportCsv: 'Export CSV',
    exportJson: 'Export JSON',
    copyTable: 'Copy as a table',
    copyToInvite: 'Copy addresses to invite',
    copyBatch: 'Copy',
    showSurprises: 'Show surprises',
    showAll: 'Show all',
    clearFilters: 'Clear filters',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    close: 'Close',
  },
  sources: {
    addresses: 'Addresses that were put in',
    desk: 'Customers of this project',
    site: 'Everybody with an account on this site',
  },
  states: {
    filling: 'Being sent',
    reading: 'Reading accounts',
    deciding: 'Working',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  places,
  progress,
  table,
  summary,
  toInvite,
  comparison,
  past: {
    columns: {
      name: 'List',
      made: 'Made',
      by: 'By',
      state: 'State',
      rows: 'Rows',
      results: 'Results',
      expires: 'Kept',
    },
    expiresIn: (days) => count(days, 'more day', 'more days'),
    expiresToday: 'until today',
    you: 'You',
    madeOn: { project: 'In a project', admin: 'On the admin page' },
  },
  sheet,
  failures: {
    'bad-request': {
      title: 'We couldn’t read this list',
      advice: 'Check the addresses, and try again.',
    },
    'not-permitted': {
      title: 'You can’t see this list',
      advice:
        'Lists are for agents and admins of their project. Some also need the permission Browse users and groups.',
    },
    'not-found': {
      title: 'This list isn’t there any more',
      advice: 'Somebody deleted it, or its 30 days are over. Put the addresses in again.',
    },
    conflict: {
      title: 'This list has gone on in the meantime',
      advice: 'Open it again to see where it stands.',
    },
    'too-large': {
      title: 'This list is too long',
      advice: 'Split it into shorter ones, and try again.',
    },
    'storage-failed': {
      title: 'The list couldn’t be read or saved',
      advice: 'Try again in a moment. If it stays this way, contact the app’s support.',
    },
  },
};
