/** That accounts contradict the record: found at night, and told wherever the record is used. */
import * as v from 'valibot';
import { toObservations } from '../../contract/observations';
import type { Settings } from '../../decide/settings';
import { EXPLAINED_KEPT } from '../audit-documents';
import { readDocument } from '../document';
import { CONTRADICTED } from '../keys';
import type { Store, Stored } from '../ports';
import { readHead, readRecord } from '../record';
import { readEvidence } from './evidence';

/** Of a record that was replaced meanwhile it says nothing. */
const KEPT = v.object({
  revision: v.string(),
  accounts: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

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
  const kept = v.safeParse(KEPT, stored.value);
  const isOfThis = kept.success && kept.output.revision === revision;
  return { ok: true, value: isOfThis ? kept.output.accounts : 0 };
}

/** Counts anew and keeps what was found; what cannot be read leaves it as it is. */
export async function noteContradicted(store: Store, count: CountContradicting): Promise<void> {
  const [current, evidence, explained] = await Promise.all([
    readHead(store),
    readEvidence(store),
    readDocument(store, EXPLAINED_KEPT),
  ]);
  if (!current.ok || !evidence.ok || !explained.ok) return;
  const { head } = current;
  if (head === undefined) {
    await store.delete(CONTRADICTED);
    return;
  }
  const read = await readRecord(store, head);
  if (!read.ok) return;
  const observations = toObservations(evidence.value.seen, explained.document.value);
  const accounts = count(read.record.settings, observations, head.savedAt);
  if (accounts === 0) await store.delete(CONTRADICTED);
  else await store.set(CONTRADICTED, { revision: head.revision, accounts });
}
