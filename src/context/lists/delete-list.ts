/** Removes a list: nobody works on it any more, every value of it goes, and its head last, so that whoever fails can go on. */
import { listHeadKey, listKey, listKeys, listReadingKey } from '../keys';
import type { Ports, Store, Stored } from '../ports';
import { readListHead, writeListHead } from './list-heads';
import { sliceCount } from './list-progress';
import { readValue } from './list-store';
import { READING } from './stored';

/** More rounds than a list of any size needs. */
const ROUNDS = 100;

/** Refused: some may be left, and the head with it; deleting again goes on. */
export async function deleteList(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  id: string,
): Promise<Stored<void>> {
  const head = await readListHead(store, id);
  if (!head.ok) return head;
  if (head.value !== undefined && head.value.deletedAt === undefined) {
    const at = now().toISOString();
    const stopped = { ...head.value, cancelledAt: head.value.cancelledAt ?? at, deletedAt: at };
    const written = await writeListHead(store, stopped);
    if (!written.ok) return written;
  }
  const known = await knownKeys(store, id, head.value?.chunks ?? 0);
  if (!known.ok) return known;
  // By name first: what was written a moment ago, a query may not show yet.
  const named = await store.deleteMany(known.value);
  if (!named.ok) return named;
  const found = await deleteFound(store, id);
  if (!found.ok) return found;
  const gone = await store.delete(listHeadKey(id));
  // Whoever was still writing then finds no head from now on, and takes it away; what came before goes here.
  return gone.ok ? deleteFound(store, id) : gone;
}

async function deleteFound(store: Store, id: string): Promise<Stored<void>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const keys = await store.keys(listKeys(id));
    if (!keys.ok) return keys;
    if (keys.value.length === 0) return { ok: true, value: undefined };
    const deleted = await store.deleteMany(keys.value);
    if (!deleted.ok) return deleted;
  }
  return { ok: false };
}

async function knownKeys(
  store: Store,
  id: string,
  sent: number,
): Promise<Stored<readonly string[]>> {
  const reading = await readValue(store, listReadingKey(id), READING);
  if (!reading.ok) return reading;
  const chunks = Math.max(sent, reading.value?.chunks ?? 0);
  const numbered = (part: Parameters<typeof listKey>[1], count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => listKey(id, part, index));
  return {
    ok: true,
    value: [
      ...numbered('input', chunks),
      ...numbered('output', chunks),
      ...numbered('slice', sliceCount(chunks)),
      ...numbered('accounts', reading.value?.accountChunks ?? 0),
    ],
  };
}
