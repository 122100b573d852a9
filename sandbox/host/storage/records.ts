/** Values with their times, as Forge storage keeps them: expiry is late, so an expired value can still be read. */
import * as v from 'valibot';
import type { Clock } from '../clock';
import type { Shelf } from '../disk';

/** Deletion may be as late as this after the expiry; only then is the value surely gone. */
const LATEST_DELETION_MS = 48 * 3_600_000;

const StoredRecord = v.object({
  value: v.unknown(),
  createdAt: v.number(),
  updatedAt: v.number(),
  expiresAt: v.optional(v.number()),
});

/** One value with its times, in milliseconds. */
export interface StoredValue {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

/** What to write: `undefined` deletes. */
export type Change = { readonly value: unknown; readonly ttlMs?: number } | undefined;

export interface Records {
  read(key: string): Promise<StoredValue | undefined>;
  list(prefix: string, after: string | undefined, limit: number): Promise<readonly StoredValue[]>;
  write(changes: ReadonlyMap<string, Change>): Promise<void>;
  clear(): Promise<void>;
  /** Runs one writer at a time, so that read-then-write is atomic. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** The values of one shelf. */
export function recordsOn(shelf: Shelf, clock: Clock): Records {
  let last: Promise<unknown> = Promise.resolve();

  const alone: Records['alone'] = (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const revive = (key: string, stored: unknown): StoredValue | undefined => {
    if (stored === undefined) return undefined;
    const { expiresAt, ...rest } = v.parse(StoredRecord, stored);
    if (expiresAt === undefined) return { key, ...rest };
    return clock.now() > expiresAt + LATEST_DELETION_MS ? undefined : { key, expiresAt, ...rest };
  };

  const read = async (key: string): Promise<StoredValue | undefined> =>
    revive(key, await shelf.get(key));

  return {
    read,
    list: async (prefix, after, limit) => {
      const rows = await shelf.list(prefix, after);
      return rows
        .flatMap(([key, stored]) => revive(key, stored) ?? [])
        .slice(0, limit < 0 ? undefined : limit);
    },
    write: async (changes) => {
      const now = clock.now();
      const rows = new Map<string, unknown>();
      for (const [key, change] of changes) {
        const before = change === undefined ? undefined : await read(key);
        rows.set(key, change && toStored(change, before?.createdAt ?? now, now));
      }
      await shelf.write(rows);
    },
    // After the writes that began before it.
    clear: () => alone(() => shelf.clear()),
    alone,
  };
}

function toStored(
  change: NonNullable<Change>,
  createdAt: number,
  now: number,
): v.InferOutput<typeof StoredRecord> {
  return {
    value: change.value,
    createdAt,
    updatedAt: now,
    ...(change.ttlMs === undefined ? {} : { expiresAt: now + change.ttlMs }),
  };
}
