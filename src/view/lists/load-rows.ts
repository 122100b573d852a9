/** Loads the decided rows of a list, page after page. */
import type { ListReport, ListsApi, RowsPage } from '../../contract/lists';
import type { Failure } from '../../contract/reply';
import { joinPages, type LoadedList } from './loaded-list';

export interface LoadOptions {
  readonly onProgress?: (rows: number, all: number) => void;
  readonly isCancelled?: () => boolean;
  /** Pages that are there already, and where the next begins. */
  readonly resume?: Loaded;
}

export interface Loaded {
  readonly pages: readonly RowsPage[];
  readonly from: number;
}

export type Loading =
  | { readonly is: 'loaded'; readonly list: LoadedList }
  | { readonly is: 'cancelled' }
  /** With what is there already; loading goes on from it. */
  | { readonly is: 'failed'; readonly failure: Failure; readonly loaded: Loaded };

/** A page that fails is asked for once more. */
const TRIES = 2;

export async function loadRows(
  read: ListsApi['lists/rows'],
  report: ListReport,
  { onProgress, isCancelled = () => false, resume }: LoadOptions = {},
): Promise<Loading> {
  const pages: RowsPage[] = [...(resume?.pages ?? [])];
  let rows = pages.reduce((sum, page) => sum + page.rows.length, 0);
  let from: number | undefined = resume?.from ?? 0;
  while (from !== undefined) {
    if (isCancelled()) return { is: 'cancelled' };
    const reply = await tried(read, report.id, from);
    if (!reply.ok) return { is: 'failed', failure: reply.error, loaded: { pages, from } };
    pages.push(reply.data);
    rows += reply.data.rows.length;
    onProgress?.(rows, report.rows);
    from = reply.data.next;
  }
  return { is: 'loaded', list: joinPages(report, pages) };
}

async function tried(read: ListsApi['lists/rows'], id: string, from: number) {
  let reply = await read({ id, from });
  for (let turn = 1; turn < TRIES && !reply.ok && reply.error.code !== 'not-found'; turn += 1) {
    reply = await read({ id, from });
  }
  return reply;
}
