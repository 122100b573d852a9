/** The messages of one language, by part and code. English is the measure: a language that lacks one does not compile. */
import type admin from './catalogs/en/admin.json';
import type answers from './catalogs/en/answers.json';
import type entries from './catalogs/en/entries.json';
import type findings from './catalogs/en/findings.json';
import type guardrails from './catalogs/en/guardrails.json';
import type history from './catalogs/en/history.json';
import type lists from './catalogs/en/lists.json';
import type map from './catalogs/en/map.json';
import type projectPage from './catalogs/en/project-page.json';
import type reality from './catalogs/en/reality.json';
import type record from './catalogs/en/record.json';
import type recordForm from './catalogs/en/record-form.json';
import type terminal from './catalogs/en/terminal.json';
import type whatIf from './catalogs/en/what-if.json';

/** What both pages and the terminal say. */
export interface Catalog {
  readonly answers: typeof answers;
  readonly projectPage: typeof projectPage;
  readonly lists: typeof lists;
  readonly record: typeof record;
  readonly entries: typeof entries;
}

/** What the admin page says beyond that; apart, so that no other bundle carries it. */
export interface AdminCatalog extends Catalog {
  readonly admin: typeof admin;
  readonly recordForm: typeof recordForm;
  readonly history: typeof history;
  readonly map: typeof map;
  readonly findings: typeof findings;
  readonly reality: typeof reality;
  readonly whatIf: typeof whatIf;
  readonly guardrails: typeof guardrails;
}

/** What only the commands of the terminal say. */
export type TerminalCatalog = typeof terminal;
