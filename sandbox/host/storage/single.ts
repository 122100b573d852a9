/** Operations on one key: get, set, delete; the same for secrets. */
import * as v from 'valibot';
import { DONE, NOT_FOUND, refuse, shown, type StorageAnswer } from './answer';
import { DeleteBody, GetBody, SetBody, type SetRequest } from './bodies';
import { keyProblem, ttlMs, ttlProblem, valueProblem, type StorageError, type Ttl } from './limits';
import type { Change, Records } from './records';

/** `get` */
export async function get(body: unknown, records: Records): Promise<StorageAnswer> {
  const { key, options } = v.parse(GetBody, body);
  const problem = keyProblem(key);
  if (problem) return refuse(problem);
  const stored = await records.read(key);
  return stored === undefined
    ? refuse(NOT_FOUND, 404)
    : { status: 200, body: shown(stored, options?.metadataFields) };
}

/** `set`: the first writer wins where asked for, and what was there (or is there now) is answered where asked for. */
export async function set(body: unknown, records: Records): Promise<StorageAnswer> {
  const request = v.parse(SetBody, body);
  const problem = itemProblem(request.key, request.value, request.options?.ttl);
  if (problem) return refuse(problem);
  return records.alone(() => setAlone(request, records));
}

async function setAlone(request: SetRequest, records: Records): Promise<StorageAnswer> {
  const { key, value, options } = request;
  const before = await records.read(key);
  if (options?.keyPolicy === 'FAIL_IF_EXISTS' && before !== undefined) {
    return refuse({ code: 'KEY_CONFLICT', message: 'Key already exists' }, 409);
  }
  await records.write(new Map([[key, changeOf(value, options?.ttl)]]));
  if (options?.returnValue === undefined) return DONE;
  const returned = options.returnValue === 'PREVIOUS' ? before : await records.read(key);
  return returned === undefined
    ? DONE
    : { status: 200, body: shown(returned, options.returnMetadataFields) };
}

/** `delete`: succeeds whether the key exists or not. */
export async function remove(body: unknown, records: Records): Promise<StorageAnswer> {
  const { key } = v.parse(DeleteBody, body);
  const problem = keyProblem(key);
  if (problem) return refuse(problem);
  await records.alone(() => records.write(new Map([[key, undefined]])));
  return DONE;
}

/** What is wrong with something that is to be stored. */
export function itemProblem(
  key: string,
  value: unknown,
  ttl: Ttl | undefined,
): StorageError | undefined {
  return keyProblem(key) ?? valueProblem(value) ?? ttlProblem(ttl);
}

/** A value to store, with its lifetime. */
export function changeOf(value: unknown, ttl: Ttl | undefined): Change {
  return { value, ...(ttl ? { ttlMs: ttlMs(ttl) } : {}) };
}
