/** Why what is predicted from the record may be wrong, for whoever is shown a prediction and nothing around it. */
import { isStale } from '../contract/stale';
import { readStaleAfter } from './audit-documents';
import { readContradicted } from './evidence/contradicted';
import type { Store } from './ports';
import { lastConfirmed, readHead, type RecordFailure } from './record';

/** Nothing is recorded; accounts that appeared contradict it; nobody confirmed it for too long. */
export type RecordDoubt = 'not-recorded' | 'contradicted' | 'stale';

/** The gravest doubt about the current record, if there is one. Refused storage is told: it is not "no doubt". */
export async function readRecordDoubt(
  store: Store,
  now: Date,
): Promise<{ readonly ok: true; readonly doubt: RecordDoubt | undefined } | RecordFailure> {
  const current = await readHead(store);
  if (!current.ok) return current;
  const { head } = current;
  if (head === undefined) return { ok: true, doubt: 'not-recorded' };
  const [contradicted, staleAfter] = await Promise.all([
    readContradicted(store, head.revision),
    readStaleAfter(store),
  ]);
  if (!contradicted.ok || !staleAfter.ok) return { ok: false, code: 'storage-failed' };
  if (contradicted.value > 0) return { ok: true, doubt: 'contradicted' };
  const { confirmedAt } = lastConfirmed(head);
  const isOld = isStale(confirmedAt, staleAfter.days, now.getTime());
  return { ok: true, doubt: isOld ? 'stale' : undefined };
}
