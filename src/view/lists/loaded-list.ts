/** A list with all its results in the page: pages joined, verdicts told once, rows by line. */
import type { ListReport, ListVerdict, ResultRow, RowsPage } from '../../contract/lists';

/** Rows and the verdicts that they point at: of a list from the back end, or of addresses that were answered at once. */
export interface Results {
  /** By line. */
  readonly rows: readonly ResultRow[];
  readonly verdicts: readonly ListVerdict[];
}

export interface LoadedList extends Results {
  readonly report: ListReport;
}

/** Joins what was read page by page, in whatever order it came. */
export function joinPages(report: ListReport, pages: readonly RowsPage[]): LoadedList {
  return { report, ...joinResults(pages) };
}

/** The same without a list around it. Each page has a table of verdicts of its own; equal ones become one. */
export function joinResults(pages: readonly Results[]): Results {
  const verdicts: ListVerdict[] = [];
  const places = new Map<string, number>();
  const rows: ResultRow[] = [];
  for (const page of pages) {
    const moved = page.verdicts.map((verdict) => {
      const key = JSON.stringify(verdict);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, verdicts.length);
      return verdicts.push(verdict) - 1;
    });
    for (const [line, address, place] of page.rows) {
      const now = moved[place];
      if (now === undefined) throw new RangeError('Row without its verdict');
      rows.push([line, address, now]);
    }
  }
  return { rows: rows.sort(([a], [b]) => a - b), verdicts };
}
