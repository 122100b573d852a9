/** What only the admin page says about lists, in English. */
import type { AdminListsWords } from '../admin-lists-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

export const adminLists: AdminListsWords = {
  title: 'Lists',
  project: 'Project into which they would be invited',
  noProjects: 'There is no service project on this site.',
  whatIf: {
    title: 'What if',
    help: 'What the same people, with the same accounts, would get under the changed settings of the part What if. Nothing is saved.',
    run: 'Show under changed settings',
    noChanges: 'Change something in the part What if first.',
    nothing: (rows) =>
      `Nothing changes for ${rows === 1 ? 'the one row' : `the ${count(rows, 'row', 'rows')}`}.`,
    summary: (changed, rows) =>
      `${NUMBERS.format(changed)} of ${count(rows, 'row', 'rows')} would get another answer.`,
    before: 'As recorded',
    after: 'As changed',
  },
};
