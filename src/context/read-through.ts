/** The cache in Forge storage: what lies there is taken, else it is read and laid there. */
import * as v from 'valibot';
import type { Ports } from './ports';
import type { Reading } from './reading';

/** A kind of reading: its shape in storage, and how long it holds. */
export interface Kind<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** Seconds; 0 = not kept, because a part of it could not be read. */
  readonly ttl: (value: T) => number;
}

export interface Wanted<T> {
  readonly kind: Kind<T>;
  readonly key: string;
  readonly read: () => Promise<Reading<T>>;
  /** Read anew even if it lies there; the new reading is laid down. */
  readonly again?: boolean;
}

export type ReadThrough = <T>(wanted: Wanted<T>) => Promise<Reading<T>>;

/** Opens the cache for one invocation; what is wanted twice in it is read once. */
export function openReadThrough(ports: Pick<Ports, 'store' | 'now'>): ReadThrough {
  const flights = new Map<string, Promise<Reading<unknown>>>();
  return async (wanted) => {
    const name = `${wanted.again === true ? 'again' : 'once'} ${wanted.key}`;
    const running = flights.get(name);
    if (running !== undefined) return parseValue(wanted.kind, await running);
    const flight = readThrough(ports, wanted);
    flights.set(name, flight);
    return flight;
  };
}

async function readThrough<T>(
  ports: Pick<Ports, 'store' | 'now'>,
  wanted: Wanted<T>,
): Promise<Reading<T>> {
  const cached = wanted.again === true ? undefined : await lookUp(ports, wanted);
  if (cached !== undefined) return cached;
  const reading = await wanted.read();
  const ttl = reading.ok ? wanted.kind.ttl(reading.value) : 0;
  // A cache that refuses to write costs a request next time and nothing else.
  if (reading.ok && ttl > 0) {
    await ports.store.set(wanted.key, { value: reading.value, at: reading.at }, ttl);
  }
  return reading;
}

/** A value of a shape that is no longer ours counts as absent, as does a cache that refuses to read. */
async function lookUp<T>(
  ports: Pick<Ports, 'store'>,
  wanted: Wanted<T>,
): Promise<Reading<T> | undefined> {
  const stored = await ports.store.get(wanted.key);
  if (!stored.ok || stored.value === undefined) return undefined;
  const envelope = v.safeParse(v.object({ value: v.unknown(), at: v.string() }), stored.value);
  if (!envelope.success) return undefined;
  const value = v.safeParse(wanted.kind.schema, envelope.output.value);
  return value.success
    ? { ok: true, value: value.output, at: envelope.output.at, stored: true }
    : undefined;
}

/** Who joins a flight gets its reading in the type that they asked for. */
function parseValue<T>(kind: Kind<T>, reading: Reading<unknown>): Reading<T> {
  if (!reading.ok) return reading;
  const value = v.safeParse(kind.schema, reading.value);
  return value.success ? { ...reading, value: value.output } : { ok: false, because: 'failed' };
}
