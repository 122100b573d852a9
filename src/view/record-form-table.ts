/** A pasted text as rows of cells: tabs, `;` or commas between them, or one cell per line; and what its headings say. */
import Papa from 'papaparse';
import { plain, tokenOf, type OwnWords } from './record-form-vocabulary';
import { tokensOf } from './record-form-tokens';

/** What a column holds; `free`: whatever its cells say. */
export interface Column {
  readonly kind: 'domain' | 'role' | 'approval' | 'skipped' | 'free';
  /** The one app that the column is about, where its heading names it. */
  readonly isJsm?: boolean;
}

export interface TableRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

export interface PastedTable {
  readonly rows: readonly TableRow[];
  /** Absent: the text has no headings. */
  readonly columns?: readonly Column[];
  /** Headings that nobody knows; their columns are left out. */
  readonly unreadHeadings: readonly { readonly line: number; readonly text: string }[];
}

/** No text has it, so that a whole line is one cell. */
const NO_DELIMITER = '\u001f';

/** The rows that say something, and the columns, where the first row is one of headings. */
export function toTable(text: string, own: OwnWords): PastedTable {
  const rows = rowsOf(text).filter(({ cells }) => cells.some((cell) => plain(cell) !== ''));
  const [first, ...rest] = rows;
  const columns = first && columnsOf(first.cells, own);
  if (first === undefined || columns === undefined) return { rows, unreadHeadings: [] };
  const unread = first.cells.filter((_, index) => columns[index] === undefined);
  return {
    rows: rest,
    columns: columns.map((column) => column ?? { kind: 'skipped' }),
    unreadHeadings: unread.map((heading) => ({ line: first.line, text: heading.trim() })),
  };
}

function rowsOf(text: string): readonly TableRow[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = ['\t', ';', ','].find((one) => clean.includes(one)) ?? NO_DELIMITER;
  const parsed = Papa.parse<string[]>(clean, { delimiter });
  // A quote that is never closed would swallow the rest of the text: then quotes mean nothing.
  const { data } =
    parsed.errors.length === 0
      ? parsed
      : Papa.parse<string[]>(clean, { delimiter, quoteChar: NO_DELIMITER });
  let line = 1;
  return data.map((cells) => {
    const row = { line, text: cells.join(' ').trim(), cells };
    line += 1 + cells.join('').split('\n').length - 1;
    return row;
  });
}

/** The columns, `undefined` for a heading that nobody knows; or nothing at all where these are no headings. */
function columnsOf(
  cells: readonly string[],
  own: OwnWords,
): readonly (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => columnOf(cell, own));
  const isHeading =
    cells.length > 1 &&
    columns.filter((column) => column?.kind === 'domain').length === 1 &&
    !cells.some((cell) => tokenOf(cell, own).kind === 'domain');
  return isHeading ? columns : undefined;
}

function columnOf(heading: string, own: OwnWords): Column | undefined {
  const kind = own.headings.get(plain(heading));
  return kind === undefined ? englishColumnOf(heading, own) : { kind };
}

function englishColumnOf(heading: string, own: OwnWords): Column | undefined {
  const word = plain(heading).replaceAll('_', ' ');
  const app = tokensOf(heading, own).find((token) => token.kind === 'app');
  const about = app === undefined ? {} : { isJsm: app.isJsm };
  if (/approv/.test(word) && !/domain/.test(word)) return { kind: 'approval', ...about };
  if (/\bdomains?\b/.test(word)) return { kind: 'domain' };
  if (/\broles?\b|\baccess\b/.test(word) || app !== undefined) return { kind: 'role', ...about };
  if (/^(?:app|product|application)s?$/.test(word)) return { kind: 'free' };
  return word === '' || tokenOf(word, own).kind === 'decoration' ? { kind: 'skipped' } : undefined;
}
