/** Heads of lists: who made a list, what it may read, and when it began or was cancelled. Only handlers write them. */
import { OPEN_LISTS } from '../../contract/lists';
import { listHeadKey, listHeads } from '../keys';
import type { Store, Stored } from '../ports';
import * as v from 'valibot';
import { LIST_SECONDS, readValue } from './list-store';
import { LIST_HEAD, type ListHead } from './stored';

export function readListHead(store: Store, id: string): Promise<Stored<ListHead | undefined>> {
  return readValue(store, listHeadKey(id), LIST_HEAD);
}

/** Lives until the list expires, counted from now: each value of it is at most that old. */
export function writeListHead(store: Store, head: ListHead): Promise<Stored<void>> {
  return store.set(listHeadKey(head.id), head, LIST_SECONDS);
}

/** Newest first; of one project, or of the site. One of another shape (a later version's) is left out. */
export async function readListHeads(
  store: Store,
  projectId?: string,
): Promise<Stored<readonly ListHead[]>> {
  const heads: ListHead[] = [];
  let from: string | undefined;
  do {
    const page = await store.page(listHeads(projectId), from);
    if (!page.ok) return page;
    for (const value of page.value.values) {
      const head = v.safeParse(LIST_HEAD, value);
      if (head.success) heads.push(head.output);
    }
    from = page.value.next;
  } while (from !== undefined);
  return { ok: true, value: heads.sort((a, b) => b.at.localeCompare(a.at)) };
}

/** Whether no list more may be under way. One whose end nobody has looked at counts; to look at the table of lists is enough. */
export function isFull(heads: readonly ListHead[], projectId: string): boolean {
  const open = heads.filter(
    ({ ended, cancelledAt }) => ended === undefined && cancelledAt === undefined,
  );
  const here = open.filter(({ project }) => project.id === projectId);
  return open.length >= OPEN_LISTS.site || here.length >= OPEN_LISTS.project;
}

/** Whether there is still work to do on it: not deleted, not expired, not cancelled. `undefined`: storage refused. */
export async function isWanted(store: Store, id: string): Promise<boolean | undefined> {
  const head = await readListHead(store, id);
  if (!head.ok) return undefined;
  return head.value !== undefined && head.value.cancelledAt === undefined;
}
