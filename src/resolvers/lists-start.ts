/** Begins the work once all rows are there; a list that has begun already, or was cancelled then, goes on from where it stands. */
import { listKey } from '../context/keys';
import type { Invocation } from '../context/invocation';
import { isFull, readListHeads, writeListHead } from '../context/lists/list-heads';
import { canGoOn, readProgress } from '../context/lists/list-progress';
import { pushLeft } from '../context/lists/list-queue';
import { readValues } from '../context/lists/list-store';
import { INPUT_CHUNK, type ListHead } from '../context/lists/stored';
import type { Ports, Stored } from '../context/ports';
import { LISTS_START, type ListsStart } from '../contract/list-payloads';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findOwnList, replyWith, STORAGE_FAILED } from './lists-access';

export const listsStart = declareHandler({ gate: listMembers, payload: LISTS_START, body: start });

/** Chunks looked at together, so that a long list does not lie in memory whole. */
const TOGETHER = 50;

async function start({
  invocation: { ports },
  access,
  payload: { id, rows, chunks },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: ListsStart;
}): Promise<Reply<ListReport>> {
  const found = await findOwnList(ports, access, id);
  if (!found.ok) return found;
  const { head } = found;
  if (head.cancelledAt !== undefined) return takeUp(ports, head);
  if (head.startedAt !== undefined) return goOn(ports, head);
  if (head.source === 'addresses') {
    const stored = await countRows(ports, id, chunks);
    if (!stored.ok) return STORAGE_FAILED;
    // A chunk is missing, or another one lies there: what the page sent is still on the page.
    if (stored.value !== rows || rows === 0) {
      return { ok: false, error: { code: 'bad-request', field: 'rows' } };
    }
  }
  const begun = { ...head, rows, chunks, startedAt: ports.now().toISOString() };
  const written = await writeListHead(ports.store, begun);
  return written.ok ? goOn(ports, begun) : STORAGE_FAILED;
}

/** A cancelled list is one more that is under way. */
async function takeUp(
  ports: Ports,
  { cancelledAt, ...head }: ListHead,
): Promise<Reply<ListReport>> {
  if (cancelledAt === undefined || !canGoOn({ ...head, cancelledAt })) {
    return { ok: false, error: { code: 'conflict' } };
  }
  const heads = await readListHeads(ports.store);
  if (!heads.ok) return STORAGE_FAILED;
  if (isFull(heads.value, head.project.id)) {
    return { ok: false, error: { code: 'too-many-lists' } };
  }
  const begun = { ...head, startedAt: ports.now().toISOString() };
  const written = await writeListHead(ports.store, begun);
  return written.ok ? goOn(ports, begun) : STORAGE_FAILED;
}

async function goOn(ports: Ports, head: ListHead): Promise<Reply<ListReport>> {
  const progress = await readProgress(ports, head);
  if (!progress.ok) return STORAGE_FAILED;
  const pushed = await pushLeft(ports, head, progress.value);
  // Begun all the same; to start it again pushes it again, and so does whoever looks at it later.
  return pushed.ok ? replyWith(ports, head) : STORAGE_FAILED;
}

/** `undefined`: a chunk is missing. */
async function countRows(
  { store }: Ports,
  id: string,
  chunks: number,
): Promise<Stored<number | undefined>> {
  let rows = 0;
  for (let first = 0; first < chunks; first += TOGETHER) {
    const keys = Array.from({ length: Math.min(TOGETHER, chunks - first) }, (_, index) =>
      listKey(id, 'input', first + index),
    );
    const stored = await readValues(store, keys, INPUT_CHUNK);
    if (!stored.ok) return stored;
    if (stored.value.includes(undefined)) return { ok: true, value: undefined };
    for (const chunk of stored.value) rows += chunk?.length ?? 0;
  }
  return { ok: true, value: rows };
}
