/** Forge storage on disk: the endpoints behind `@forge/kvs`, with the platform's limits. */
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Clock } from '../clock';
import type { Disk } from '../disk';
import type { StorageReply } from '../http-api';
import { refuse, type StorageAnswer } from './answer';
import { bytesOf } from './limits';
import { batchDelete, batchGet, batchSet, transact } from './many';
import { query } from './query';
import { makeRateLimit } from './rate';
import { recordsOn, type Records, type StoredValue } from './records';
import { get, remove, set } from './single';

type Handler = (body: unknown, records: Records) => Promise<StorageAnswer>;

interface Endpoint {
  readonly handle: Handler;
  readonly kind: 'read' | 'write';
  readonly secret?: true;
}

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  get: { handle: get, kind: 'read' },
  set: { handle: set, kind: 'write' },
  delete: { handle: remove, kind: 'write' },
  query: { handle: query, kind: 'read' },
  'batch/get': { handle: batchGet, kind: 'read' },
  'batch/set': { handle: batchSet, kind: 'write' },
  'batch/delete': { handle: batchDelete, kind: 'write' },
  transaction: { handle: transact, kind: 'write' },
  'secret/get': { handle: get, kind: 'read', secret: true },
  'secret/set': { handle: set, kind: 'write', secret: true },
  'secret/delete': { handle: remove, kind: 'write', secret: true },
};

export interface Storage {
  /** `operation` is the path after `/api/v1/`. */
  answer(operation: string, body: unknown): Promise<StorageAnswer>;
  /** Everything in it, for the sandbox's own page. */
  contents(): Promise<StorageReply>;
  /** As after a new installation. */
  clear(): Promise<void>;
}

/** When an operation fails, before it took effect or after, or answers late. `turn` counts the operations so far. */
export type StorageFault = (turn: number) => 'before' | 'after' | 'late' | undefined;

/** Somebody waits; and the operations of one handler follow each other. */
const LATE_MS = 500;

/** Storage of this installation; `fails` is asked for each operation. */
export function makeStorage(disk: Disk, clock: Clock, fails: StorageFault): Storage {
  const plain = recordsOn(disk.shelf('kvs'), clock);
  const secret = recordsOn(disk.shelf('secrets'), clock);
  const rate = makeRateLimit(() => clock.now());
  let turn = 0;
  return {
    answer: async (operation, body) => {
      const endpoint = ENDPOINTS[operation];
      if (endpoint === undefined) {
        return refuse(
          { code: 'NOT_FOUND', message: `No operation ${operation} in the sandbox` },
          404,
        );
      }
      turn += 1;
      const failure = fails(turn);
      if (failure === 'before') return NOT_AVAILABLE;
      if (failure === 'late') await pause(LATE_MS);
      if (!rate.take(endpoint.kind, bytesOf(body))) {
        return refuse({ code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests' }, 429);
      }
      const answer = await endpoint
        .handle(body, endpoint.secret ? secret : plain)
        .catch(badRequest);
      return failure === 'after' ? NOT_AVAILABLE : answer;
    },
    contents: async () => ({
      keys: [
        ...(await plain.list('', undefined, -1)).map((one) => line(one, false, clock.now())),
        ...(await secret.list('', undefined, -1)).map((one) => line(one, true, clock.now())),
      ],
    }),
    clear: async () => {
      await plain.clear();
      await secret.clear();
    },
  };
}

const NOT_AVAILABLE = refuse(
  { code: 'INTERNAL_SERVER_ERROR', message: 'Storage is not available' },
  500,
);

/** A body that does not have the shape: the caller's fault; anything else is ours and goes on. */
function badRequest(error: unknown): StorageAnswer {
  if (error instanceof v.ValiError) {
    return refuse({ code: 'BAD_REQUEST', message: error.message });
  }
  throw error;
}

function line(stored: StoredValue, secret: boolean, now: number): StorageReply['keys'][number] {
  return {
    key: stored.key,
    secret,
    bytes: bytesOf(stored.value),
    updatedAt: new Date(stored.updatedAt).toISOString(),
    expired: stored.expiresAt !== undefined && stored.expiresAt <= now,
    ...(stored.expiresAt === undefined
      ? {}
      : { expiresAt: new Date(stored.expiresAt).toISOString() }),
  };
}
