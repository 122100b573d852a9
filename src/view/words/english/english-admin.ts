/** Everything that only the admin page says, in English. */
import type { AdminWords } from '../admin-words';
import { adminLists } from './admin-lists';
import { exports } from './export';
import { findings } from './findings';
import { graph } from './graph';
import { guardrails } from './guardrails';
import { history } from './history';
import { map } from './map';
import { reality } from './reality';
import { recordForm } from './record-form';
import { shell } from './shell';
import { whatIf } from './what-if';

export const ENGLISH_ADMIN: AdminWords = {
  shell,
  recordForm,
  history,
  map,
  graph,
  findings,
  reality,
  whatIf,
  guardrails,
  lists: adminLists,
  exports,
};
