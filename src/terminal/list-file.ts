/** Reads the file that `--file` names as a list of addresses: a table with a column of them, or addresses with anything between. */
import { readFile } from 'node:fs/promises';
import {
  readInput,
  type ChosenShape,
  type InputColumn,
  type Odd,
  type ReadInput,
} from '../view/list-input/read-input';
import { sniff } from '../view/list-input/sniff';
import type { ListInputWords } from '../view/words/list-input-words';
import type { PredictWords } from '../view/words/terminal-words';
import type { TerminalSpoken } from './spoken';

export type ListFile =
  | {
      readonly ok: true;
      readonly addresses: readonly string[];
      /** What a person should know of it, line by line. */
      readonly told: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Every address once, in the order of the file. Where a line cannot be read, none: nothing is skipped. */
export async function readListFile(
  path: string,
  { words: { listInput }, terminal }: TerminalSpoken,
  column?: string,
): Promise<ListFile> {
  const text = await readText(path, listInput);
  if (text === undefined) return { ok: false, message: terminal.unreadable(path) };
  if (!text.ok) return refused(path, text.message);
  const chosen = column === undefined ? {} : findColumn(text.text, column, terminal.predict);
  if (chosen.problem !== undefined) return refused(path, chosen.problem);
  const input = readInput(text.text, chosen.shape);
  if (input.broken.count > 0) {
    const { broken, lineProblems } = listInput;
    const lines = linesOf(input.broken, (problem) => lineProblems[problem], listInput);
    return refused(path, [broken(input.broken.count), ...lines].join('\n  '));
  }
  if (input.beyond > 0) {
    return refused(path, listInput.beyond(input.beyond, input.rows.length));
  }
  return {
    ok: true,
    addresses: input.rows.map(([, text]) => text),
    told: toldOf(input, listInput),
  };
}

function toldOf({ duplicates, problem }: ReadInput, words: ListInputWords): readonly string[] {
  const { sameAs, problems } = words;
  const same = linesOf(duplicates, (duplicate) => sameAs(duplicate.sameAs), words);
  return [
    ...(problem === undefined ? [] : [problems[problem].title]),
    ...(duplicates.count === 0
      ? []
      : [words.duplicates(duplicates.count), ...same.map((line) => `  ${line}`)]),
  ];
}

function linesOf<P>(
  { count, first }: Odd<P>,
  say: (problem: P) => string,
  words: ListInputWords,
): readonly string[] {
  const left = count - first.length;
  return [
    ...first.map(({ line, text, problem }) => words.line(line, text, say(problem))),
    ...(left > 0 ? [words.more(left)] : []),
  ];
}

interface FoundColumn {
  readonly shape?: ChosenShape;
  readonly problem?: string;
}

/** A column by its name, or else by its number from 1. */
function findColumn(text: string, wanted: string, words: PredictWords): FoundColumn {
  const table = { kind: 'table' } as const;
  const { shape } = readInput(text, table);
  if (shape.kind !== 'table') return {};
  const named = shape.columns.filter(({ name }) => isNamed(name, wanted));
  if (named.length > 1) {
    const numbers = named.map(({ index }) => String(index + 1)).join(', ');
    return { problem: words.sameColumnName(wanted, numbers) };
  }
  const number = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) - 1 : undefined;
  const column = named[0]?.index ?? number;
  if (column !== undefined) return { shape: { ...table, separator: shape.separator, column } };
  return { problem: words.noColumn(wanted, shape.columns.map(label).join(', ')) };
}

function isNamed(name: string | undefined, wanted: string): boolean {
  return name?.toLowerCase() === wanted.trim().toLowerCase();
}

function label({ index, name }: InputColumn): string {
  return `${String(index + 1)}${name === undefined ? '' : ` "${name}"`}`;
}

type Text =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** As UTF-8 or UTF-16; what is neither is taken for what old programs write. */
async function readText(path: string, words: ListInputWords): Promise<Text | undefined> {
  try {
    const bytes = await readFile(path);
    const sniffed = sniff(bytes.subarray(0, 65_536));
    if (sniffed.ok) return { ok: true, text: decode(bytes, sniffed.encoding) };
    if (sniffed.problem === 'empty-file') return { ok: true, text: '' };
    const { title, advice } = words.file.problems[sniffed.problem];
    return { ok: false, message: `${title}. ${advice}` };
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function refused(path: string, message: string): ListFile {
  return { ok: false, message: `${path}: ${message}` };
}
