/** One line of input: an address, or a JSON object with what is known of the invite. */
import * as v from 'valibot';
import { FACT_VALUES, type AccountState, type Inviter, type Route } from '../decide/facts';
import type { PredictWords } from '../view/words/terminal-words';

/** What a line says. An absent field is unknown; an absent route is the Customers page. */
export interface InputLine {
  readonly email: string;
  readonly project?: string;
  readonly account?: readonly [AccountState, ...AccountState[]];
  readonly inviter?: readonly [Inviter, ...Inviter[]];
  readonly route?: Route;
}

export type ParsedLine =
  | { readonly kind: 'line'; readonly line: InputLine }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly message: string };

/** One word of a list, or a non-empty list of them. */
function oneOrMore<const Words extends readonly string[]>(words: Words) {
  const word = v.picklist(words);
  return v.lazy((input) => (Array.isArray(input) ? v.pipe(v.array(word), v.nonEmpty()) : word));
}

const Line = v.strictObject({
  email: v.string(),
  project: v.exactOptional(v.string()),
  account: v.exactOptional(oneOrMore(FACT_VALUES.account)),
  inviter: v.exactOptional(oneOrMore(FACT_VALUES.inviter)),
  route: v.exactOptional(v.picklist(FACT_VALUES.route)),
});

/** Reads one line. Space around it is not part of an address; a JSON address is taken as it stands. */
export function parseLine(text: string, words: PredictWords): ParsedLine {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { kind: 'blank' };
  if (!trimmed.startsWith('{')) return { kind: 'line', line: { email: trimmed } };
  const json = parseJson(trimmed);
  if (json === undefined) return { kind: 'wrong', message: words.inputLine.notJson };
  const parsed = v.safeParse(Line, json.value, { abortEarly: true });
  if (!parsed.success) return { kind: 'wrong', message: describe(parsed.issues[0], words) };
  const { account, inviter, ...rest } = parsed.output;
  return {
    kind: 'line',
    line: {
      ...rest,
      ...(account === undefined ? {} : { account: toList(account) }),
      ...(inviter === undefined ? {} : { inviter: toList(inviter) }),
    },
  };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A non-empty list; the schema has seen to that. */
function toList<Word extends string>(words: Word | readonly Word[]): readonly [Word, ...Word[]] {
  const list = typeof words === 'string' ? [words] : [...new Set(words)];
  return list as unknown as readonly [Word, ...Word[]];
}

/** Names the field and what it takes; the value is repeated only where it is a word of ours, not an address. */
function describe(issue: v.BaseIssue<unknown>, { inputLine }: PredictWords): string {
  const field = (issue.path ?? []).map((item) => String(item.key)).join('.');
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? inputLine.unknownField(field) : inputLine.missing(field);
  }
  if (issue.type === 'non_empty') return inputLine.emptyList(field);
  const expected = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return issue.type === 'picklist'
    ? inputLine.unknownWord(field, issue.received, expected)
    : inputLine.wrongType(field, expected);
}
