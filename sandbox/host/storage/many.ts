/** Operations on several keys: batches, where each key fares alone, and transactions, all or nothing. */
import * as v from 'valibot';
import { DONE, NOT_FOUND, refuse, shown, type StorageAnswer } from './answer';
import { BatchDeleteBody, BatchGetBody, BatchSetBody, TransactionBody } from './bodies';
import { MAX_BATCH, MAX_BATCH_BYTES, bytesOf, keyProblem, type StorageError } from './limits';
import type { Change, Records } from './records';
import { changeOf, itemProblem } from './single';

interface Failed {
  readonly key: string;
  readonly error: StorageError;
}

/** `batch/get` */
export async function batchGet(body: unknown, records: Records): Promise<StorageAnswer> {
  const items = v.parse(BatchGetBody, body);
  const whole = batchProblem(items);
  if (whole) return refuse(whole);
  const successfulKeys: unknown[] = [];
  const failedKeys: Failed[] = [];
  for (const { key, options } of items) {
    const problem = keyProblem(key);
    const stored = problem ? undefined : await records.read(key);
    if (stored) successfulKeys.push(shown(stored, options?.metadataFields));
    else failedKeys.push({ key, error: problem ?? NOT_FOUND });
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}

/** `batch/set` */
export async function batchSet(body: unknown, records: Records): Promise<StorageAnswer> {
  const items = v.parse(BatchSetBody, body);
  const whole = batchProblem(items);
  if (whole) return refuse(whole);
  return writeEach(
    items.map(({ key, value, options }) => ({
      key,
      problem: itemProblem(key, value, options?.ttl),
      change: changeOf(value, options?.ttl),
    })),
    records,
  );
}

/** `batch/delete` */
export async function batchDelete(body: unknown, records: Records): Promise<StorageAnswer> {
  const items = v.parse(BatchDeleteBody, body);
  const whole = batchProblem(items);
  if (whole) return refuse(whole);
  return writeEach(
    items.map(({ key }) => ({ key, problem: keyProblem(key), change: undefined })),
    records,
  );
}

/** `transaction`: one problem anywhere, and nothing is written. */
export async function transact(body: unknown, records: Records): Promise<StorageAnswer> {
  const { set = [], delete: deletes = [] } = v.parse(TransactionBody, body);
  const whole = batchProblem([...set, ...deletes]);
  if (whole) return refuse(whole);
  const changes = new Map<string, Change>();
  for (const { key, value, options } of set) {
    const problem = itemProblem(key, value, options?.ttl);
    if (problem) return refuse(problem);
    changes.set(key, changeOf(value, options?.ttl));
  }
  for (const { key } of deletes) {
    const problem = keyProblem(key);
    if (problem) return refuse(problem);
    changes.set(key, undefined);
  }
  await records.alone(() => records.write(changes));
  return DONE;
}

interface Write {
  readonly key: string;
  readonly problem: StorageError | undefined;
  readonly change: Change;
}

async function writeEach(writes: readonly Write[], records: Records): Promise<StorageAnswer> {
  const good = writes.filter(({ problem }) => problem === undefined);
  await records.alone(() => records.write(new Map(good.map(({ key, change }) => [key, change]))));
  return {
    status: 200,
    body: {
      successfulKeys: good.map(({ key }) => ({ key })),
      failedKeys: writes.flatMap(({ key, problem: error }) => (error ? [{ key, error }] : [])),
    },
  };
}

function batchProblem(items: readonly { readonly key: string }[]): StorageError | undefined {
  if (items.length === 0) return { code: 'NO_KEYS', message: 'At least one key is needed' };
  if (items.length > MAX_BATCH) {
    return { code: 'TOO_MANY_KEYS', message: `At most ${String(MAX_BATCH)} keys` };
  }
  if (new Set(items.map(({ key }) => key)).size < items.length) {
    return { code: 'DUPLICATE_KEYS', message: 'A key can be used only once' };
  }
  return bytesOf(items) > MAX_BATCH_BYTES
    ? { code: 'MAX_SIZE', message: `Payload exceeds ${String(MAX_BATCH_BYTES)} bytes` }
    : undefined;
}
