/** What stands above a sheet on paper: what it is, of which site and record, and when. */
import type { AdminReader } from './admin-reader';
import type { Sheet, SheetOrigin } from './export-sheet';

export interface PrintHead {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Title and lines. */
export function toPrintHead(
  { name, rows }: Sheet,
  { site, revision, savedAt, exportedAt }: SheetOrigin,
  { admin, locale }: AdminReader,
): PrintHead {
  const words = admin.exports;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const dateOf = (iso: string): string => dates.format(new Date(iso));
  const record =
    revision === undefined || savedAt === undefined
      ? words.noRecord
      : words.record(revision, dateOf(savedAt));
  return {
    title: words.titles[name],
    lines: [
      ...(site === undefined ? [] : [words.site(site)]),
      record,
      words.printedOn(dateOf(exportedAt)),
      words.rowCount(rows.length),
    ],
  };
}
