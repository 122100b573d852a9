/** Whom a count has seen on earlier pages, so that a customer of two projects is counted once. Hashes, for an hour. */
import * as v from 'valibot';
import { keyedHash, seenKey } from './keys';
import type { Store } from './ports';

const HOUR_SECONDS = 3600;
/** 48 bits: two of 100,000 accounts are taken for one with a chance of 1 in 50,000. */
const DIGITS = 12;

const CHUNKS = v.array(v.array(v.string()));

export interface Seen {
  /** `true` the first time that it is asked of an account. */
  readonly isNew: (accountId: string) => boolean;
  /** Lays down who came new; the number of chunks there are then. */
  readonly keep: () => Promise<
    { readonly ok: true; readonly chunks: number } | { readonly ok: false }
  >;
}

/** `not-found`: the count was begun too long ago. */
export async function openSeen(
  store: Store,
  { count, chunks }: { readonly count: string; readonly chunks: number },
): Promise<
  | { readonly ok: true; readonly seen: Seen }
  | { readonly ok: false; readonly code: 'storage-failed' | 'not-found' }
> {
  const keys = Array.from({ length: chunks }, (_, chunk) => seenKey(count, chunk));
  const stored = chunks === 0 ? { ok: true as const, value: [] } : await store.getMany(keys);
  if (!stored.ok) return { ok: false, code: 'storage-failed' };
  const earlier = v.safeParse(CHUNKS, stored.value);
  if (!earlier.success) return { ok: false, code: 'not-found' };
  const all = new Set(earlier.output.flat());
  const fresh: string[] = [];
  const isNew = (accountId: string): boolean => {
    const hash = keyedHash(count, [accountId]).slice(0, DIGITS);
    if (all.has(hash)) return false;
    all.add(hash);
    fresh.push(hash);
    return true;
  };
  const keep: Seen['keep'] = async () => {
    if (fresh.length === 0) return { ok: true, chunks };
    const written = await store.set(seenKey(count, chunks), fresh, HOUR_SECONDS);
    return written.ok ? { ok: true, chunks: chunks + 1 } : { ok: false };
  };
  return { ok: true, seen: { isNew, keep } };
}
