/** German, as far as both pages and the terminal say it. */
import type { Catalog } from '../../catalog';
import answers from './answers.json';
import entries from './entries.json';
import lists from './lists.json';
import projectPage from './project-page.json';
import record from './record.json';

export const DE: Catalog = { answers, projectPage, lists, record, entries };
