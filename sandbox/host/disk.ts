/** Where the sandbox keeps everything between two starts: one ordered key-value store, split by purpose. */
import { mkdirSync } from 'node:fs';
import { ClassicLevel } from 'classic-level';

/** An ordered map on disk whose values are JSON. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  /** Keys with this beginning, in order, after `after` where given. */
  list(
    prefix: string,
    after?: string,
    limit?: number,
  ): Promise<readonly (readonly [string, unknown])[]>;
  /** All or nothing; `undefined` deletes. */
  write(changes: ReadonlyMap<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** The purposes: Forge storage, its secrets, events of queues, product events, the simulated site, and what the sandbox remembers of itself. */
export type ShelfName = 'kvs' | 'secrets' | 'queue' | 'events' | 'site' | 'meta';

export interface Disk {
  shelf(name: ShelfName): Shelf;
  close(): Promise<void>;
}

/** Somebody else has the folder open: LevelDB takes one process at a time. */
export class DiskInUse extends Error {
  override name = 'DiskInUse';
}

/** Opens (and makes) the folder. */
export async function openDisk(folder: string): Promise<Disk> {
  mkdirSync(folder, { recursive: true });
  const level = new ClassicLevel(folder);
  try {
    await level.open();
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new DiskInUse(`${folder} cannot be opened: ${String(reason)}`, { cause: error });
  }
  return {
    shelf: (name) => shelfOf(level, name),
    close: () => level.close(),
  };
}

function shelfOf(level: ClassicLevel, name: ShelfName): Shelf {
  const part = level.sublevel<string, unknown>(name, { valueEncoding: 'json' });
  return {
    get: (key) => part.get(key),
    list: (prefix, after, limit = -1) =>
      part
        .iterator({
          ...(after === undefined ? { gte: prefix } : { gt: after }),
          lt: `${prefix}\u{10ffff}`,
          limit,
        })
        .all(),
    write: (changes) =>
      part.batch(
        [...changes].map(([key, value]) =>
          value === undefined ? { type: 'del', key } : { type: 'put', key, value },
        ),
      ),
    clear: () => part.clear(),
  };
}
