/** Whom one reading of all accounts has seen: hashes, spread over buckets so that one account can be looked up alone. */
import * as v from 'valibot';
import { keyedHash, roundKey } from '../keys';
import type { Store, Stored } from '../ports';

/** 48 bits: two of 100,000 accounts are taken for one with a chance of 1 in 50,000. */
const DIGITS = 12;
/** Each value holds 240 KiB: half a million accounts in all. */
const BUCKETS = 32;
/** Longer than a reading spread over nights takes; each reading begins anew. */
const ROUND_SECONDS = 180 * 86_400;

const BUCKET = v.array(v.string());

/** How an account is known here. */
export function accountHash(secret: string, accountId: string): string {
  return keyedHash(secret, ['account', accountId]).slice(0, DIGITS);
}

export interface Round {
  readonly has: (hash: string) => boolean;
  readonly add: (hash: string) => void;
  /** Lays down what was added. */
  readonly keep: () => Promise<Stored<void>>;
}

/** A reading that begins: all its buckets are there, so that a lost one is noticed. */
export function newRound(store: Store, round: string): Round {
  return toRound(
    store,
    round,
    Array.from({ length: BUCKETS }, () => new Set<string>()),
    new Set(Array(BUCKETS).keys()),
  );
}

/** A reading as it was laid down; `undefined`: a part of it is lost. */
export async function openRound(store: Store, round: string): Promise<Stored<Round | undefined>> {
  const stored = await store.getMany(keysOf(round));
  if (!stored.ok) return stored;
  const buckets = v.safeParse(v.array(BUCKET), stored.value);
  if (!buckets.success) return { ok: true, value: undefined };
  const sets = buckets.output.map((hashes) => new Set(hashes));
  return { ok: true, value: toRound(store, round, sets, new Set()) };
}

/** Whether a reading has seen one account; `undefined`: that part of it is lost. */
export async function hasSeen(
  store: Store,
  round: string,
  hash: string,
): Promise<Stored<boolean | undefined>> {
  const stored = await store.get(roundKey(round, bucketOf(hash)));
  if (!stored.ok) return stored;
  const bucket = v.safeParse(BUCKET, stored.value);
  return { ok: true, value: bucket.success ? bucket.output.includes(hash) : undefined };
}

export function forgetRound(store: Store, round: string): Promise<Stored<void>> {
  return store.deleteMany(keysOf(round));
}

function keysOf(round: string): readonly string[] {
  return Array.from({ length: BUCKETS }, (_, bucket) => roundKey(round, bucket));
}

function bucketOf(hash: string): number {
  return Number.parseInt(hash.slice(0, 2), 16) % BUCKETS;
}

function toRound(
  store: Store,
  round: string,
  buckets: readonly Set<string>[],
  touched: Set<number>,
): Round {
  return {
    has: (hash) => buckets[bucketOf(hash)]?.has(hash) === true,
    add: (hash) => {
      const bucket = bucketOf(hash);
      if (buckets[bucket]?.has(hash) === true) return;
      buckets[bucket]?.add(hash);
      touched.add(bucket);
    },
    keep: async () => {
      const entries = [...touched].map((bucket) => ({
        key: roundKey(round, bucket),
        value: [...(buckets[bucket] ?? [])],
      }));
      if (entries.length === 0) return { ok: true, value: undefined };
      const written = await store.setMany(entries, ROUND_SECONDS);
      if (written.ok) touched.clear();
      return written;
    },
  };
}
