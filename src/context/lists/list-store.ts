/** Values of lists in storage: read in their shapes, and written only while the list is there. */
import * as v from 'valibot';
import { LIST_DAYS } from '../../contract/lists';
import { listHeadKey } from '../keys';
import type { Store, Stored } from '../ports';

export const LIST_SECONDS = LIST_DAYS * 24 * 60 * 60;

/** The value, `undefined` if there is none; one of another shape is as if storage refused, never a guess. */
export async function readValue<T>(
  store: Store,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Stored<T | undefined>> {
  const stored = await store.get(key);
  return stored.ok ? inShape(stored.value, schema) : stored;
}

/** The same for many, in the order of the keys. */
export async function readValues<T>(
  store: Store,
  keys: readonly string[],
  schema: v.GenericSchema<unknown, T>,
): Promise<Stored<readonly (T | undefined)[]>> {
  if (keys.length === 0) return { ok: true, value: [] };
  const stored = await store.getMany(keys);
  if (!stored.ok) return stored;
  const values: (T | undefined)[] = [];
  for (const one of stored.value) {
    const shaped = inShape(one, schema);
    if (!shaped.ok) return shaped;
    values.push(shaped.value);
  }
  return { ok: true, value: values };
}

function inShape<T>(value: unknown, schema: v.GenericSchema<unknown, T>): Stored<T | undefined> {
  if (value === undefined) return { ok: true, value: undefined };
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false };
}

/**
 * Writes values of a list that somebody may be deleting: what is written after its head is gone is taken away again.
 * `false`: the list is gone.
 */
export async function writeWhileThere(
  store: Store,
  id: string,
  entries: readonly { readonly key: string; readonly value: unknown }[],
): Promise<Stored<boolean>> {
  const written = await store.setMany(entries, LIST_SECONDS);
  const head = await store.get(listHeadKey(id));
  if (head.ok && head.value === undefined) {
    const taken = await store.deleteMany(entries.map(({ key }) => key));
    return taken.ok ? { ok: true, value: false } : taken;
  }
  if (!written.ok) return written;
  return head.ok ? { ok: true, value: true } : head;
}
