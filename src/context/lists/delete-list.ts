/** Removes a list: its head first, so that nobody works on it any more, then every value of it. */
import { listHeadKey, listKey, listKeys } from '../keys';
import type { Store, Stored } from '../ports';
import { readListHead } from './list-heads';
import { sliceCount } from './list-progress';
import { readValue } from './list-store';
import { READING } from './stored';
import { listReadingKey } from '../keys';

/** More rounds than a list of any size needs. */
const ROUNDS = 100;

/** Refused: some may be left; deleting again goes on. */
export async function deleteList(store: Store, id: string): Promise<Stored<void>> {
  const known = await knownKeys(store, id);
  if (!known.ok) return known;
  const head = await store.delete(listHeadKey(id));
  if (!head.ok) return head;
  // By name first: what was written a moment ago, a query may not show yet.
  const named = await store.deleteMany(known.value);
  if (!named.ok) return named;
  for (let round = 0; round < ROUNDS; round += 1) {
    const keys = await store.keys(listKeys(id));
    if (!keys.ok) return keys;
    if (keys.value.length === 0) return { ok: true, value: undefined };
    const deleted = await store.deleteMany(keys.value);
    if (!deleted.ok) return deleted;
  }
  return { ok: false };
}

async function knownKeys(store: Store, id: string): Promise<Stored<readonly string[]>> {
  const [head, reading] = await Promise.all([
    readListHead(store, id),
    readValue(store, listReadingKey(id), READING),
  ]);
  if (!head.ok || !reading.ok) return { ok: false };
  const chunks = Math.max(head.value?.chunks ?? 0, reading.value?.chunks ?? 0);
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
