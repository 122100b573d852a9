/** The text of a guardrails file: read for an import, written for the terminal's `--expect`. */
import {
  guardrailsFileOf,
  parseGuardrailsFile,
  type GuardrailRule,
  type GuardrailsFile,
} from '../contract/guardrails-file';
import type { AdminReader } from './admin-reader';
import { newAmong, repeatedNames } from './guardrail-change';
import { guardrailSentence } from './guardrail-sentence';

export const GUARDRAILS_FILE_NAME = 'invite-check.guardrails.json';

/** As a person types it; the settings file is the one that the record exports. */
export const EXPECT_COMMAND = `npm run -s predict -- --settings invite-check.settings.json --expect ${GUARDRAILS_FILE_NAME}`;

export type ReadGuardrails =
  | {
      readonly ok: true;
      readonly rules: readonly GuardrailRule[];
      /** Those that are not there yet. */
      readonly fresh: readonly GuardrailRule[];
      readonly title: string;
      /** What is worth knowing before it is taken. */
      readonly remarks: readonly string[];
      readonly lines: readonly {
        readonly key: string;
        readonly name: string;
        readonly sentence: string;
      }[];
    }
  | { readonly ok: false; readonly problem: string };

/** What a text would bring to the rules that are there. */
export function readGuardrails(
  text: string,
  there: readonly GuardrailRule[],
  reader: AdminReader,
): ReadGuardrails {
  const words = reader.admin.guardrails;
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: words.notJson };
  const parsed = parseGuardrailsFile(json);
  if (!parsed.ok) return { ok: false, problem: words.brokenAt(parsed.path || words.wholeFile) };
  const rules = parsed.guardrails;
  const fresh = newAmong(rules, there);
  const known = rules.length - fresh.length;
  const repeated = repeatedNames([...there, ...fresh]);
  return {
    ok: true,
    rules,
    fresh,
    title: words.foundTitle(rules.length),
    remarks: [
      ...(known === 0 ? [] : [words.alreadyThere(known)]),
      ...(repeated.length === 0 ? [] : [words.repeated(repeated.join(', '))]),
    ],
    lines: rules.map((rule, index) => ({
      key: `${String(index)} ${rule.name}`,
      name: rule.name,
      sentence: guardrailSentence(rule, reader),
    })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The file as text. */
export function guardrailsText(file: GuardrailsFile | undefined): string {
  return `${JSON.stringify(file ?? guardrailsFileOf([]), null, 2)}\n`;
}
