/** Forge storage: expired values count as absent, a refusal is a value, and the reason of it goes to the log. */
import { ForgeKvsAPIError, kvs, MetadataField, WhereConditions } from '@forge/kvs';
import type { LogEntry, Store, Stored, StorePage } from '../context/ports';

/** Error code of a key that is there already (HTTP 409). */
const TAKEN = 'KEY_CONFLICT';
const KEY_NOT_FOUND = 'KEY_NOT_FOUND';

/** Opens storage for one invocation. */
export function openStore(now: () => Date, log: (entry: LogEntry) => void): Store {
  const guarded = async <T>(operation: string, work: () => Promise<T>): Promise<Stored<T>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      const code = error instanceof ForgeKvsAPIError ? error.code : 'UNEXPECTED';
      log({ event: 'storage-refused', operation, code });
      return { ok: false };
    }
  };
  const claiming = (operation: string, work: () => Promise<void>): Promise<Stored<boolean>> =>
    guarded(operation, async () => {
      try {
        await work();
        return true;
      } catch (error) {
        if (error instanceof ForgeKvsAPIError && isTaken(error)) return false;
        throw error;
      }
    });
  return {
    get: (key) =>
      guarded('get', async () => {
        const found = await kvs.get<unknown>(key, { metadataFields: [MetadataField.EXPIRE_TIME] });
        return found === undefined || hasExpired(found.expireTime, now()) ? undefined : found.value;
      }),
    getMany: (keys) => guarded('batch-get', () => getMany(keys)),
    set: (key, value, ttlSeconds) =>
      guarded('set', () => kvs.set(key, value, ttlSeconds === undefined ? {} : ttl(ttlSeconds))),
    setMany: (entries, ttlSeconds) => guarded('batch-set', () => setMany(entries, ttlSeconds)),
    claim: (key, value, ttlSeconds) =>
      claiming('claim', () =>
        kvs.set(key, value, { ...ttl(ttlSeconds), keyPolicy: 'FAIL_IF_EXISTS' }),
      ),
    delete: (key) => guarded('delete', () => kvs.delete(key)),
    deleteMany: (keys) => guarded('batch-delete', () => deleteMany(keys)),
    keys: (beginning) =>
      guarded('query', async () => {
        const page = await kvs
          .query()
          .where('key', WhereConditions.beginsWith(beginning))
          .limit(100)
          .getMany<unknown>();
        return page.results.map(({ key }) => key);
      }),
    page: (beginning, from) => guarded('query', () => page(beginning, from, now())),
    getSecret: (key) => guarded('get-secret', () => kvs.getSecret<unknown>(key)),
    claimSecret: (key, value) =>
      claiming('claim-secret', () => kvs.setSecret(key, value, { keyPolicy: 'FAIL_IF_EXISTS' })),
  };
}

/** A batch holds so many keys. */
const BATCH = 25;

async function setMany(
  entries: readonly { readonly key: string; readonly value: unknown }[],
  ttlSeconds: number,
): Promise<void> {
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const { failedKeys } = await kvs.batchSet(
      batch.map(({ key, value }) => ({ key, value, options: ttl(ttlSeconds) })),
    );
    if (failedKeys.length > 0) throw new Error('A key of the batch could not be written');
  }
}

async function deleteMany(keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH).map((key) => ({ key }));
    const { failedKeys } = await kvs.batchDelete(batch);
    const failed = failedKeys.find(({ error }) => error.code !== KEY_NOT_FOUND);
    if (failed !== undefined) throw new Error('A key of the batch could not be deleted');
  }
}

async function page(beginning: string, from: string | undefined, now: Date): Promise<StorePage> {
  const query = kvs
    .query({ metadataFields: [MetadataField.EXPIRE_TIME] })
    .where('key', WhereConditions.beginsWith(beginning))
    .limit(100);
  const answer = await (from === undefined ? query : query.cursor(from)).getMany<unknown>();
  const alive = answer.results.filter(({ expireTime }) => !hasExpired(expireTime, now));
  const next = answer.nextCursor;
  return {
    values: alive.map(({ value }) => value),
    ...(next === undefined ? {} : { next }),
  };
}

async function getMany(keys: readonly string[]): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH).map((key) => ({ key }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(batch);
    const failed = failedKeys.find(({ error }) => error.code !== KEY_NOT_FOUND);
    if (failed !== undefined) throw new Error('A key of the batch could not be read');
    for (const { key, value } of successfulKeys) found.set(key, value);
  }
  return keys.map((key) => found.get(key));
}

/** Forge may keep an expired value for two more days. */
function hasExpired(expireTime: string | undefined, now: Date): boolean {
  return expireTime !== undefined && Date.parse(expireTime) <= now.getTime();
}

function isTaken({ code, responseDetails }: ForgeKvsAPIError): boolean {
  return code === TAKEN || responseDetails.status === 409;
}

function ttl(seconds: number) {
  return { ttl: { value: seconds, unit: 'SECONDS' } } as const;
}
