/** Whose account ids lie in storage, and since when: authors of the record, of lists, and of what admins keep beside it. */
import { EXPLAINED_KEPT, MUTED_KEPT } from '../audit-documents';
import { readDocument } from '../document';
import { readHistory } from '../history';
import { readListHeads } from '../lists/list-heads';
import type { Store, Stored } from '../ports';
import type { RecordHead } from '../record';

/** As Atlassian asks for it: whose data is stored, and since when it has not changed (ISO 8601). */
export interface StoredPerson {
  readonly accountId: string;
  readonly updatedAt: string;
}

/** Stands for somebody whose account was closed. */
export const ERASED = 'erased';

/** Everybody once, with the newest time. */
export async function readPeople(store: Store): Promise<Stored<readonly StoredPerson[]>> {
  const [heads, lists, muted, explained] = await Promise.all([
    readAllHeads(store),
    readListHeads(store),
    readDocument(store, MUTED_KEPT),
    readDocument(store, EXPLAINED_KEPT),
  ]);
  if (!heads.ok || !lists.ok || !muted.ok || !explained.ok) return { ok: false };
  const newest = new Map<string, string>();
  const note = (accountId: string | undefined, updatedAt: string | undefined): void => {
    if (accountId === undefined || accountId === ERASED || updatedAt === undefined) return;
    const known = newest.get(accountId);
    if (known === undefined || known < updatedAt) newest.set(accountId, updatedAt);
  };
  for (const { savedBy, savedAt, confirmedBy, confirmedAt } of heads.value) {
    note(savedBy, savedAt);
    note(confirmedBy, confirmedAt);
  }
  for (const { by, at } of lists.value) note(by, at);
  for (const { mutedBy, mutedAt } of muted.document.value) note(mutedBy, mutedAt);
  for (const { by, at } of explained.document.value) note(by, at);
  return {
    ok: true,
    value: [...newest].map(([accountId, updatedAt]) => ({ accountId, updatedAt })),
  };
}

/** Of every revision that is kept. A record that cannot be read has no history either. */
export async function readAllHeads(store: Store): Promise<Stored<readonly RecordHead[]>> {
  const heads: RecordHead[] = [];
  let before: string | undefined;
  do {
    const read = await readHistory(store, before);
    if (!read.ok)
      return read.code === 'storage-failed' ? { ok: false } : { ok: true, value: heads };
    heads.push(...read.page.heads);
    before = read.page.next;
  } while (before !== undefined);
  return { ok: true, value: heads };
}
