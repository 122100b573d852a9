/** A catalog as the words that only the admin page asks for. */
import type { AdminWords } from './admin-words';
import type { AdminCatalog } from './catalog';
import { adminListsWords, exportWords, firstStepsWords, shellWords } from './from-catalog/admin';
import { findingsWords } from './from-catalog/findings';
import { graphWords } from './from-catalog/graph';
import { guardrailsWords } from './from-catalog/guardrails';
import { historyWords } from './from-catalog/history';
import { mapWords } from './from-catalog/map';
import { realityWords } from './from-catalog/reality';
import { recordFormWords } from './from-catalog/record-form';
import { whatIfWords } from './from-catalog/what-if';
import { sayIn } from './say';

/** Everything that only the admin page says, in the language of the catalog. */
export function adminWordsOf(locale: string, catalog: AdminCatalog): AdminWords {
  const say = sayIn(locale);
  return {
    shell: shellWords(catalog.admin.shell, say),
    firstSteps: firstStepsWords(catalog.admin.firstSteps, say),
    recordForm: recordFormWords(catalog.recordForm, say),
    history: historyWords(catalog.history, say),
    map: mapWords(catalog.map.map, say),
    graph: graphWords(catalog.map.graph, say),
    findings: findingsWords(catalog.findings, say),
    reality: realityWords(catalog.reality, say),
    whatIf: whatIfWords(catalog.whatIf, say),
    guardrails: guardrailsWords(catalog.guardrails, say),
    lists: adminListsWords(catalog.admin.lists, say),
    exports: exportWords(catalog.admin.exports, say),
  };
}
