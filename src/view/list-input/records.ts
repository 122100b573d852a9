/** Lines as records of a table: a quoted field may go over several lines, and a broken line takes no other with it. */
import { parse } from 'papaparse';
import type { LineProblem, Separator } from './read-input';

export interface TableRecord {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
  readonly fields: readonly string[];
  readonly problem?: LineProblem;
}

export interface Records {
  readonly push: (line: string) => readonly TableRecord[];
  readonly end: () => readonly TableRecord[];
}

/** A field that is not closed after so many lines never will be. */
const LONGEST_RECORD = 20;

export function openRecords(separator: Separator): Records {
  let waiting: string[] = [];
  let line = 0;
  const take = (): readonly TableRecord[] => {
    const found: TableRecord[] = [];
    for (;;) {
      const record = firstRecord(waiting, separator, line - waiting.length + 1);
      if (record === undefined) return found;
      waiting = waiting.slice(record.lines);
      found.push(record.record);
    }
  };
  const flush = (): readonly TableRecord[] => {
    const found: TableRecord[] = [];
    while (waiting.length > 0) {
      const [first = '', ...rest] = waiting;
      found.push(broken(first, line - waiting.length + 1));
      waiting = rest;
      found.push(...take());
    }
    return found;
  };
  return {
    push: (text) => {
      line += 1;
      if (waiting.length === 0 && !text.includes('"')) return [plain(text, separator, line)];
      waiting.push(text);
      return take();
    },
    end: flush,
  };
}

/** Without a quote there is nothing to a line but its separators. */
function plain(text: string, separator: Separator, line: number): TableRecord {
  return { line, text, fields: text.split(separator) };
}

function broken(text: string, line: number): TableRecord {
  return { line, text, fields: [], problem: 'unclosed-quote' };
}

/** The record that the lines begin with, once it is whole, or known to be broken. */
function firstRecord(
  lines: readonly string[],
  separator: Separator,
  line: number,
): { readonly record: TableRecord; readonly lines: number } | undefined {
  if (lines.length === 0) return undefined;
  let text = '';
  for (const [index, next] of lines.slice(0, LONGEST_RECORD).entries()) {
    text = index === 0 ? next : `${text}\n${next}`;
    if (!isBalanced(text)) continue;
    const record = quoted(text, separator, line);
    // Two lines that lack a quote each are no field over the lines between them.
    if (index > 0 && record.problem !== undefined) break;
    return { record, lines: index + 1 };
  }
  if (lines.length < LONGEST_RECORD && !isBalanced(text)) return undefined;
  return { record: broken(lines[0] ?? '', line), lines: 1 };
}

function isBalanced(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0;
}

function quoted(text: string, separator: Separator, line: number): TableRecord {
  const { data, errors } = parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const fields = data[0] ?? [''];
  return errors.length === 0 && data.length <= 1
    ? { line, text, fields }
    : { line, text, fields, problem: 'stray-quote' };
}
