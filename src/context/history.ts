/** The revisions that are kept. Each head names those before it, so that a save which was never pointed at is none. */
import * as v from 'valibot';
import { settingsHead } from './keys';
import { EARLIER, HEAD, readHead, type RecordFailure, type RecordHead } from './record';
import type { Store } from './ports';
import { isKept } from './revision';

export interface HistoryPage {
  /** Newest first. */
  readonly heads: readonly RecordHead[];
  /** The last of them, if there are older ones. */
  readonly next?: string;
}

/** From the current revision on, or from the one before `before`. */
export async function readHistory(
  store: Store,
  before?: string,
): Promise<{ readonly ok: true; readonly page: HistoryPage } | RecordFailure> {
  const current = await readHead(store);
  if (!current.ok) return current;
  const newest = current.head;
  if (newest === undefined) return { ok: true, page: { heads: [] } };
  const from = before === undefined ? newest : await findFrom(store, newest, before);
  if (from === 'storage-failed') return { ok: false, code: from };
  if (from === undefined) return { ok: true, page: { heads: [] } };
  const first = before === undefined ? [newest] : [];
  const names = keptBefore(from, newest).slice(0, EARLIER - first.length);
  const older = await readHeads(store, names);
  if (older === 'storage-failed') return { ok: false, code: older };
  const heads = [...first, ...older];
  const last = heads.at(-1);
  const isMore = last !== undefined && keptBefore(last, newest).length > 0;
  return { ok: true, page: { heads, ...(isMore ? { next: last.revision } : {}) } };
}

/** The head of one revision; `undefined`: it is not kept, or never was the record. */
export async function findHead(
  store: Store,
  revision: string,
): Promise<{ readonly ok: true; readonly head: RecordHead | undefined } | RecordFailure> {
  const current = await readHead(store);
  if (!current.ok || current.head === undefined) return current;
  const found = await findFrom(store, current.head, revision);
  return found === 'storage-failed' ? { ok: false, code: found } : { ok: true, head: found };
}

/** Goes back from the newest in steps as long as the lists in the heads. */
async function findFrom(
  store: Store,
  newest: RecordHead,
  revision: string,
): Promise<RecordHead | undefined | 'storage-failed'> {
  let head: RecordHead | undefined = newest;
  while (head !== undefined && head.revision !== revision) {
    const before = keptBefore(head, newest);
    const step: string | undefined = before.includes(revision) ? revision : before.at(-1);
    const read: Heads = step === undefined ? [] : await readHeads(store, [step]);
    if (read === 'storage-failed') return read;
    head = read[0];
  }
  return head;
}

function keptBefore(head: RecordHead, newest: RecordHead): readonly string[] {
  return (head.earlier ?? []).filter((revision) => isKept(revision, newest.revision));
}

type Heads = readonly RecordHead[] | 'storage-failed';

/** In the order of the names; one that is gone or damaged is left out. */
async function readHeads(store: Store, revisions: readonly string[]): Promise<Heads> {
  if (revisions.length === 0) return [];
  const stored = await store.getMany(revisions.map(settingsHead));
  if (!stored.ok) return 'storage-failed';
  return stored.value.flatMap((value) => {
    const head = v.safeParse(HEAD, value);
    return head.success ? [head.output] : [];
  });
}
