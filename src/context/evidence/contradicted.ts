/** That accounts contradict the record: found as they appear and at night, and told wherever the record is used. */
import * as v from 'valibot';
import { toObservations } from '../../contract/observations';
import type { Settings } from '../../decide/settings';
import { EXPLAINED_KEPT } from '../audit-documents';
import { readDocument } from '../document';
import { CONTRADICTED } from '../keys';
import type { Store, Stored } from '../ports';
import { readHead, readRecord } from '../record';
import { readEvidence } from './evidence';

/** Of a record that was replaced meanwhile it says nothing. Absent: none contradict. */
const FOUND = v.object({
  revision: v.string(),
  accounts: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

type Found = v.InferOutput<typeof FOUND>;

/** Counts the accounts that contradict; this folder does not know how. */
export type CountContradicting = (
  settings: Settings,
  observations: ReturnType<typeof toObservations>,
  since: string,
) => number;

/** How many accounts contradict this revision, as far as it was found; 0: none. */
export async function readContradicted(store: Store, revision: string): Promise<Stored<number>> {
  const stored = await store.get(CONTRADICTED);
  if (!stored.ok) return stored;
  const kept = v.safeParse(FOUND, stored.value);
  const isOfThis = kept.success && kept.output.revision === revision;
  return { ok: true, value: isOfThis ? kept.output.accounts : 0 };
}

/** So many accounts may appear while one is counted before the rest is left to the next count. */
const MOST_TURNS = 3;

/**
 * Counts anew and keeps what was found, where that is news; what cannot be read leaves it as it is. Accounts appear side
 * by side, so what was kept is held against one more count: whoever keeps last has seen all of them.
 */
export async function noteContradicted(store: Store, count: CountContradicting): Promise<void> {
  const stored = await store.get(CONTRADICTED);
  if (!stored.ok) return;
  let kept = stored.value;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const counted = await countNow(store, count);
    if (!counted.ok || isSame(counted.value, kept)) return;
    if (counted.value === undefined) await store.delete(CONTRADICTED);
    else await store.set(CONTRADICTED, counted.value);
    kept = counted.value;
  }
}

function isSame(found: Found | undefined, kept: unknown): boolean {
  if (found === undefined) return kept === undefined;
  return v.is(FOUND, kept) && kept.revision === found.revision && kept.accounts === found.accounts;
}

/** How many contradict now, under which revision; nothing where none do, or nothing is recorded. */
async function countNow(
  store: Store,
  count: CountContradicting,
): Promise<Stored<Found | undefined>> {
  const [current, evidence, explained] = await Promise.all([
    readHead(store),
    readEvidence(store),
    readDocument(store, EXPLAINED_KEPT),
  ]);
  if (!current.ok || !evidence.ok || !explained.ok) return { ok: false };
  const { head } = current;
  if (head === undefined) return { ok: true, value: undefined };
  const read = await readRecord(store, head);
  if (!read.ok) return { ok: false };
  const observations = toObservations(evidence.value.seen, explained.document.value);
  const accounts = count(read.record.settings, observations, head.savedAt);
  return { ok: true, value: accounts === 0 ? undefined : { revision: head.revision, accounts } };
}
