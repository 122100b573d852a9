/** How Forge storage answers: a status and a JSON body, or none. */
import type { StorageError } from './limits';
import type { MetadataName } from './bodies';
import type { StoredValue } from './records';

export interface StorageAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** No content. */
export const DONE: StorageAnswer = { status: 204 };

/** A refusal in the shape that `@forge/kvs` turns into a `ForgeKvsAPIError`. */
export function refuse(error: StorageError, status = 400): StorageAnswer {
  return { status, body: error };
}

export const NOT_FOUND: StorageError = { code: 'KEY_NOT_FOUND', message: 'Key does not exist' };

/** A value as it is answered: with the times that were asked for and no others. */
export function shown(
  stored: StoredValue,
  metadata: readonly MetadataName[] | undefined,
): Readonly<Record<string, unknown>> {
  const asked = new Set(metadata);
  return {
    key: stored.key,
    value: stored.value,
    ...(asked.has('CREATED_AT') ? { createdAt: stored.createdAt } : {}),
    ...(asked.has('UPDATED_AT') ? { updatedAt: stored.updatedAt } : {}),
    ...(asked.has('EXPIRE_TIME') && stored.expiresAt !== undefined
      ? { expireTime: new Date(stored.expiresAt).toISOString() }
      : {}),
  };
}
