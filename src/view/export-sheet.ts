/** What leaves the page: a table in words with the codes beside them, as CSV, as tabs to paste, or as JSON. */
import { unparse } from 'papaparse';

export type SheetName = 'map' | 'findings' | 'comparison' | 'list' | 'list-comparison';

export interface Sheet {
  readonly name: SheetName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Titles of columns that are only for programs, or say again what another says: not on paper. */
  readonly offPaper: readonly string[];
  /** The same rows with codes alone, for a program. */
  readonly records: readonly object[];
}

/** Where a sheet comes from. */
export interface SheetOrigin {
  readonly site?: string;
  readonly revision?: string;
  readonly savedAt?: string;
  readonly exportedAt: string;
}

const EXPORT_FORMAT = 'invite-check/export@1';

/** Tells a spreadsheet program that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet program could take for a formula: the signs that begin one, wide forms of them, and white space
 * that some programs drop before they look.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A CSV file (RFC 4180, with a byte order mark); a value that looks like a formula gets an apostrophe before it. */
export function toCsv({ columns, rows }: Sheet): string {
  return BYTE_ORDER_MARK + written(columns, rows, ',') + '\r\n';
}

/** The same with tabs and without the mark, to paste. */
export function toTabs({ columns, rows }: Sheet): string {
  return written(columns, rows, '\t');
}

function written(fields: Sheet['columns'], rows: Sheet['rows'], delimiter: ',' | '\t'): string {
  return unparse(
    { fields: [...fields], data: rows.map((row) => [...row]) },
    { delimiter, newline: '\r\n', escapeFormulae: FORMULA },
  );
}

/** A JSON file. */
export function toJson({ name, records }: Sheet, origin: SheetOrigin): string {
  const file = { format: EXPORT_FORMAT, what: name, ...origin, rows: records };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `invite-check-map-2026-11-24.csv` */
export function sheetFileName(name: SheetName, now: number, ending: 'csv' | 'json'): string {
  return `invite-check-${name}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
}
