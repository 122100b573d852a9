/** A sheet on paper: what stands above it (what it is, of which site and record, and when), and its columns in words. */
import type { AdminReader } from './admin-reader';
import type { Sheet, SheetOrigin } from './export-sheet';

export interface PrintedSheet {
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every row; a column with nothing in it is left out. */
export function toPrintedSheet(
  { name, columns, offPaper, rows }: Sheet,
  { site, revision, savedAt, exportedAt }: SheetOrigin,
  { admin, locale }: AdminReader,
): PrintedSheet {
  const words = admin.exports;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const dateOf = (iso: string): string => dates.format(new Date(iso));
  const record =
    revision === undefined || savedAt === undefined
      ? words.noRecord
      : words.record(revision, dateOf(savedAt));
  const printed = columns.flatMap((column, index) =>
    offPaper.includes(column) || rows.every((row) => row[index] === '') ? [] : [index],
  );
  return {
    columns: columns.filter((_, index) => printed.includes(index)),
    rows: rows.map((row) => row.filter((_, index) => printed.includes(index))),
    title: words.titles[name],
    lines: [
      ...(site === undefined ? [] : [words.site(site)]),
      record,
      words.printedOn(dateOf(exportedAt)),
      words.rowCount(rows.length),
    ],
  };
}
