/** Decided rows of a list, some chunks at a time. */
import { listKey } from '../context/keys';
import type { Invocation } from '../context/invocation';
import { readListHead } from '../context/lists/list-heads';
import { readProgress } from '../context/lists/list-progress';
import { readValues } from '../context/lists/list-store';
import { OUTPUT_CHUNK, type ListHead, type OutputChunk } from '../context/lists/stored';
import type { Ports, Stored } from '../context/ports';
import { LISTS_ROWS, type ListsRows } from '../contract/list-payloads';
import type { ListVerdict, ResultRow, RowsPage } from '../contract/lists';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findList, STORAGE_FAILED } from './lists-access';

export const listsRows = declareHandler({ gate: listMembers, payload: LISTS_ROWS, body: rows });

/** A chunk and its answers are a quarter of a megabyte at the most; five may go to a page. */
const TOGETHER = 12;

async function rows({
  invocation: { ports },
  access,
  payload: { id, from = 0 },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: ListsRows;
}): Promise<Reply<RowsPage>> {
  const found = await findList(ports, access, id);
  if (!found.ok) return found;
  const chunks = await chunkCount(ports, found.head);
  if (!chunks.ok) return STORAGE_FAILED;
  const count = Math.max(0, Math.min(TOGETHER, chunks.value - from));
  const keys = Array.from({ length: count }, (_, index) => listKey(id, 'output', from + index));
  const stored = await readValues(ports.store, keys, OUTPUT_CHUNK);
  if (!stored.ok) return STORAGE_FAILED;
  const next = from + count;
  // Deleted meanwhile: what is gone is not passed off as not decided.
  const head = await readListHead(ports.store, id);
  if (head.ok && head.value === undefined) return { ok: false, error: { code: 'not-found' } };
  return {
    ok: true,
    data: { ...joined(stored.value), ...(next < chunks.value ? { next } : {}) },
  };
}

async function chunkCount(ports: Ports, head: ListHead): Promise<Stored<number>> {
  if (head.source === 'addresses') return { ok: true, value: head.chunks ?? 0 };
  if (head.ended !== undefined) return { ok: true, value: head.ended.reading.chunks };
  const progress = await readProgress(ports, head);
  return progress.ok ? { ok: true, value: progress.value.chunks } : progress;
}

/** Equal verdicts of several chunks travel once. */
function joined(chunks: readonly (OutputChunk | undefined)[]): Omit<RowsPage, 'next'> {
  const places = new Map<string, number>();
  const verdicts: ListVerdict[] = [];
  const all: ResultRow[] = [];
  for (const chunk of chunks) {
    const moved = (chunk?.verdicts ?? []).map((verdict) => {
      const key = JSON.stringify(verdict);
      const place = places.get(key) ?? verdicts.push(verdict) - 1;
      places.set(key, place);
      return place;
    });
    for (const [line, address, place] of chunk?.rows ?? []) {
      all.push([line, address, moved[place] ?? 0]);
    }
  }
  return { rows: all, verdicts };
}
