/** Forge storage: expired values count as absent, a refusal is a value, and the reason of it goes to the log. */
import { ForgeKvsAPIError, kvs, MetadataField, WhereConditions } from '@forge/kvs';
import type { LogEntry, Store, Stored } from '../context/ports';

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
    claim: (key, value, ttlSeconds) =>
      claiming('claim', () =>
        kvs.set(key, value, { ...ttl(ttlSeconds), keyPolicy: 'FAIL_IF_EXISTS' }),
      ),
    delete: (key) => guarded('delete', () => kvs.delete(key)),
    keys: (beginning) =>
      guarded('query', async () => {
        const page = await kvs
          .query()
          .where('key', WhereConditions.beginsWith(beginning))
          .limit(100)
          .getMany<unknown>();
        return page.results.map(({ key }) => key);
      }),
    getSecret: (key) => guarded('get-secret', () => kvs.getSecret<unknown>(key)),
    claimSecret: (key, value) =>
      claiming('claim-secret', () => kvs.setSecret(key, value, { keyPolicy: 'FAIL_IF_EXISTS' })),
  };
}

/** A batch holds 25 keys. */
async function getMany(keys: readonly string[]): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += 25) {
    const batch = keys.slice(start, start + 25).map((key) => ({ key }));
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
