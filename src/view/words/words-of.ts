/** A catalog as the words that both pages and the terminal ask for. */
import type { Catalog } from './catalog';
import { answerWords } from './from-catalog/answers';
import { entriesWords } from './from-catalog/entries';
import { listInputWords } from './from-catalog/list-input';
import { listsWords } from './from-catalog/lists';
import { projectPageWords } from './from-catalog/project-page';
import { recordWords } from './from-catalog/record';
import { sayIn } from './say';
import type { Words } from './words';

/** Everything that can be said, in the language of the catalog; plurals and numbers follow the locale. */
export function wordsOf(locale: string, catalog: Catalog): Words {
  const say = sayIn(locale);
  return {
    ...answerWords(catalog.answers, say),
    projectPage: projectPageWords(catalog.projectPage, say),
    listInput: listInputWords(catalog.lists.listInput, say),
    lists: listsWords(catalog.lists.lists, say),
    adminPage: recordWords(catalog.record, say),
    entries: entriesWords(catalog.entries, say),
  };
}
