/** What is stored whole under one key, with a version: a save on top of another version is a conflict. */
import * as v from 'valibot';
import { savingKey } from './keys';
import type { Ports, Store } from './ports';
import { inTurn } from './turn';

/** A kind of document: where it lies, its shape, and what counts before the first save. */
export interface DocumentKind<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly initial: T;
}

export interface Document<T> {
  readonly value: T;
  /** Absent before the first save. */
  readonly version?: string;
}

export interface DocumentFailure {
  readonly ok: false;
  /** `broken-settings`: a later or damaged format lies there. */
  readonly code: 'storage-failed' | 'broken-settings' | 'conflict' | 'too-large';
  /** Somebody else is saving: for so many seconds at the most. */
  readonly retryAfter?: number;
}

export type DocumentResult<T> =
  { readonly ok: true; readonly document: Document<T> } | DocumentFailure;

/** Forge takes values of 240 KiB. */
const MAX_BYTES = 240 * 1024;

export async function readDocument<T>(
  store: Store,
  { key, schema, initial }: DocumentKind<T>,
): Promise<DocumentResult<T>> {
  const stored = await store.get(key);
  if (!stored.ok) return { ok: false, code: 'storage-failed' };
  if (stored.value === undefined) return { ok: true, document: { value: initial } };
  const envelope = v.object({ version: v.string(), value: v.optional(schema) });
  const document = v.safeParse(envelope, stored.value);
  if (!document.success) return { ok: false, code: 'broken-settings' };
  const { value = initial, version } = document.output;
  return { ok: true, document: { value, version } };
}

export interface Change<T> {
  /** The version that the admin saw; absent: there was none, or it could not be read. */
  readonly basedOn?: string;
  readonly change: (old: T) => T;
}

/** Replaces the document, or says why not; then it is as it was. */
export function saveDocument<T>(
  ports: Ports,
  kind: DocumentKind<T>,
  { basedOn, change }: Change<T>,
): Promise<DocumentResult<T>> {
  return inTurn(ports, savingKey(kind.key), async (isMine) => {
    const current = await readDocument(ports.store, kind);
    if (!current.ok && current.code !== 'broken-settings') return current;
    const old = current.ok ? current.document : { value: kind.initial };
    const value = change(old.value);
    if (old.version !== basedOn) {
      // What is wanted is there already: most likely only the answer to this very save got lost.
      const isThere = current.ok && JSON.stringify(value) === JSON.stringify(old.value);
      return isThere ? { ok: true, document: old } : { ok: false, code: 'conflict' };
    }
    const document = { value, version: ports.newId() };
    if (Buffer.byteLength(JSON.stringify(document)) > MAX_BYTES) {
      return { ok: false, code: 'too-large' };
    }
    if (!(await isMine())) return { ok: false, code: 'storage-failed' };
    const written = await ports.store.set(kind.key, document);
    return written.ok ? { ok: true, document } : { ok: false, code: 'storage-failed' };
  });
}
