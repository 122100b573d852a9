/** How far a list is: its reading, its slices, and what follows from both. */
import type { ListReport, ListState } from '../../contract/lists';
import { listKey, listPauseKey, listReadingKey } from '../keys';
import type { Ports, Store, Stored } from '../ports';
import { readValue, readValues } from './list-store';
import {
  PAUSE,
  READING,
  SLICE,
  SLICE_CHUNKS,
  type ListHead,
  type ReadingState,
  type Slice,
} from './stored';

export interface Progress {
  readonly reading: ReadingState;
  /** Chunks of rows there are; more may come while accounts are read. */
  readonly chunks: number;
  readonly rows: number;
  readonly slices: readonly (Slice | undefined)[];
  readonly pausedUntil?: string;
}

/** Before the first page was read. */
export function startOfReading(head: ListHead, at: string): ReadingState {
  return {
    desk: 0,
    start: 0,
    tries: 0,
    accountChunks: 0,
    rows: 0,
    chunks: 0,
    accounts: 0,
    requests: 0,
    points: 0,
    hidden: 0,
    hiddenUsers: 0,
    customers: 'reading',
    users: head.readsUsers ? 'reading' : 'not-permitted',
    at,
  };
}

export function isReadingOver({ customers, users }: ReadingState): boolean {
  return customers !== 'reading' && users !== 'reading';
}

/** Everything that moves. */
export async function readProgress(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  head: ListHead,
): Promise<Stored<Progress>> {
  if (head.startedAt === undefined) return { ok: true, value: notBegun(head) };
  const [reading, pause] = await Promise.all([
    readValue(store, listReadingKey(head.id), READING),
    readValue(store, listPauseKey(head.id), PAUSE),
  ]);
  if (!reading.ok || !pause.ok) return { ok: false };
  const state = reading.value ?? startOfReading(head, head.startedAt);
  const { chunks, rows } = sizeOf(head, state);
  const slices = await readSlices(store, head.id, isReadingOver(state) ? chunks : 0);
  if (!slices.ok) return slices;
  const paused = pausedUntil(pause.value?.until, now());
  return { ok: true, value: { reading: state, chunks, rows, slices: slices.value, ...paused } };
}

/** Rows and chunks of them that there are so far. */
export function sizeOf(
  { source, chunks = 0, rows = 0 }: ListHead,
  reading: ReadingState,
): Pick<Progress, 'chunks' | 'rows'> {
  return source === 'addresses' ? { chunks, rows } : { chunks: reading.chunks, rows: reading.rows };
}

function pausedUntil(until: string | undefined, now: Date): Pick<Progress, 'pausedUntil'> {
  return until !== undefined && until > now.toISOString() ? { pausedUntil: until } : {};
}

function notBegun(head: ListHead): Progress {
  return { reading: startOfReading(head, head.at), chunks: 0, rows: 0, slices: [] };
}

function readSlices(
  store: Store,
  id: string,
  chunks: number,
): Promise<Stored<readonly (Slice | undefined)[]>> {
  const keys = Array.from({ length: sliceCount(chunks) }, (_, slice) =>
    listKey(id, 'slice', slice),
  );
  return readValues(store, keys, SLICE);
}

export function sliceCount(chunks: number): number {
  return Math.ceil(chunks / SLICE_CHUNKS);
}

/** The chunks of a slice, by number. */
export function chunksOf(slice: number, chunks: number): readonly number[] {
  const first = slice * SLICE_CHUNKS;
  const count = Math.max(0, Math.min(SLICE_CHUNKS, chunks - first));
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Slices of which a chunk is not decided yet. */
export function openSlices({ slices, chunks }: Progress): readonly number[] {
  return slices.flatMap((slice, index) =>
    (slice?.done.length ?? 0) < chunksOf(index, chunks).length ? [index] : [],
  );
}

export function stateOf(head: ListHead, progress: Progress): ListState {
  if (head.cancelledAt !== undefined) return 'cancelled';
  if (head.startedAt === undefined) return 'filling';
  if (!isReadingOver(progress.reading)) return 'reading';
  return openSlices(progress).length > 0 ? 'deciding' : 'done';
}

/** Cancelled on its way, and nothing of it is gone: it can be taken up where it stopped. */
export function canGoOn({ startedAt, cancelledAt, deletedAt }: ListHead): boolean {
  return startedAt !== undefined && cancelledAt !== undefined && deletedAt === undefined;
}

/** The list as it is told. */
export function toListReport(head: ListHead, progress: Progress): ListReport {
  const { reading, pausedUntil } = progress;
  const state = stateOf(head, progress);
  const tally = head.ended ?? tallyOf(progress);
  const { accounts, requests, points, hidden, customers, users } = head.ended?.reading ?? reading;
  return {
    id: head.id,
    name: head.name,
    project: head.project,
    source: head.source,
    by: head.by,
    madeOn: head.madeOn,
    inviter: head.inviter,
    portalAccess: head.portalAccess,
    at: head.at,
    ...(head.revision === undefined ? {} : { revision: head.revision }),
    expiresAt: head.expiresAt,
    state: head.ended !== undefined && state !== 'cancelled' ? 'done' : state,
    ...(canGoOn(head) ? { canGoOn: true } : {}),
    rows: tally.rows,
    rowsDone: tally.rowsDone,
    ...(head.startedAt === undefined ? {} : { startedAt: head.startedAt }),
    ...(tally.at === undefined ? {} : { lastAt: tally.at }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    reading: { accounts, requests, points, hidden, customers, users },
    counts: tally.counts,
  };
}

/** Rows so far, by outcome, and when the last chunk was done. */
export function tallyOf({ rows, slices, reading }: Progress) {
  const done = slices.flatMap((slice) => slice?.done ?? []);
  const counts: Record<string, number> = {};
  for (const chunk of done) {
    for (const [outcome, count] of Object.entries(chunk.counts)) {
      counts[outcome] = (counts[outcome] ?? 0) + count;
    }
  }
  const times = [reading.at, ...slices.flatMap((slice) => (slice === undefined ? [] : [slice.at]))];
  return {
    rows,
    rowsDone: done.reduce((sum, chunk) => sum + chunk.rows, 0),
    counts,
    at: times.sort().at(-1),
  };
}
