/** What only the admin page says about lists, in English. */
import type { AdminListsWords } from '../admin-lists-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

export const adminLists: AdminListsWords = {
  title: 'Lists',
  project: 'Project into which they would be invited',
  noProjects: 'There is no service project on this site.',
  chooseProject: 'Choose a project',
  from: 'Where the addresses come from',
  sources: {
    paste: 'Paste',
    file: 'A file',
    desk: 'Customers of the project',
    site: 'Everybody with an account on the site',
  },
  accountsHelp: {
    desk: 'The customers of this project are read page by page. Those whose address Jira does not show are counted, and left out.',
    site: 'Users of the site and customers of all service projects are read page by page, until the share of Jira’s hourly allowance that one list may use is spent. Those whose address Jira does not show are counted, and left out.',
  },
  dropHere: 'Drop a file here, or',
  fileTypes: 'CSV, TSV or text, up to 60 MB. It is read in your browser.',
  readingFile: (share) => `Reading the file: ${share}`,
  sending: (rows, all) =>
    `Sending: ${NUMBERS.format(rows)} of ${count(all, 'address', 'addresses')}`,
  stopSending: 'Stop',
  sendOn: 'Send the rest',
  keptHere: 'What you pasted is kept in this tab until you start the list or close the tab.',
  tooManyToCheck: 'Correct what is marked, then start.',
  nothingRecorded:
    'Nothing is recorded yet, so most answers stay open. Record the setup first, or start all the same.',
  whatIf: {
    title: 'What if',
    help: 'What the same people, with the same accounts, would get under the changed settings of the part What if. Nothing is saved.',
    run: 'Show under changed settings',
    choose: 'Choose changes in What if',
    backToList: 'Show what this means for the list',
    working: 'Working out every row',
    noChanges: 'Change something in the part What if first.',
    nothing: (rows) =>
      `Nothing changes for ${rows === 1 ? 'the one row' : `the ${count(rows, 'row', 'rows')}`}.`,
    summary: (changed, rows) =>
      `${NUMBERS.format(changed)} of ${count(rows, 'row', 'rows')} would get another answer.`,
    before: 'As recorded',
    after: 'As changed',
  },
};
