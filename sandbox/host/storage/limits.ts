/** What Forge storage refuses: keys, values and lifetimes (platform.md section 4). */

const MAX_KEY_LENGTH = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 31;
export const MAX_BATCH = 25;
export const MAX_BATCH_BYTES = 4 * 1024 * 1024;
export const DEFAULT_PAGE = 10;
export const MAX_PAGE = 100;
const YEAR_MS = 365 * 24 * 3_600_000;

/** Atlassian's own pattern, as documented: `\s-#` in it is no range there, so the hyphen comes last here. */
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s#-]+$/;

const UNIT_MS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

export interface Ttl {
  readonly value: number;
  readonly unit: keyof typeof UNIT_MS;
}

/** An error in the shape that `@forge/kvs` reads. */
export interface StorageError {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a key. */
export function keyProblem(key: string): StorageError | undefined {
  if (key.length === 0) return { code: 'KEY_TOO_SHORT', message: 'Key must not be empty' };
  if (key.length > MAX_KEY_LENGTH) {
    return { code: 'KEY_TOO_LONG', message: `Key exceeds ${String(MAX_KEY_LENGTH)} characters` };
  }
  return KEY.test(key)
    ? undefined
    : { code: 'INVALID_KEY', message: `Key must match ${String(KEY)}` };
}

/** What is wrong with a value. */
export function valueProblem(value: unknown): StorageError | undefined {
  if (value === undefined || value === null) {
    return { code: 'INVALID_VALUE', message: 'Value must not be empty' };
  }
  if (bytesOf(value) > MAX_VALUE_BYTES) {
    return { code: 'MAX_SIZE', message: `Value exceeds ${String(MAX_VALUE_BYTES)} bytes` };
  }
  return depthOf(value) > MAX_DEPTH
    ? { code: 'MAX_DEPTH', message: `Value is nested deeper than ${String(MAX_DEPTH)}` }
    : undefined;
}

/** What is wrong with a time to live. */
export function ttlProblem(ttl: Ttl | undefined): StorageError | undefined {
  if (ttl === undefined) return undefined;
  const ms = ttlMs(ttl);
  return Number.isInteger(ttl.value) && ms > 0 && ms <= YEAR_MS
    ? undefined
    : { code: 'INVALID_TTL', message: 'TTL must be a whole number between 1 second and 1 year' };
}

/** A time to live in milliseconds. */
export function ttlMs(ttl: Ttl): number {
  return ttl.value * UNIT_MS[ttl.unit];
}

/** Size as it is counted: UTF-8 of the JSON text. */
export function bytesOf(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
