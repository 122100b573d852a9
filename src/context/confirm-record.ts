/** Saying that the recorded settings are still correct, without changing them. */
import { settingsHead, SETTINGS_POINTER, SETTINGS_SAVING } from './keys';
import type { Ports } from './ports';
import { readHead } from './record';
import type { Saved } from './save-record';
import { inTurn } from './turn';

export interface Confirmation {
  /** What the admin saw; it must still be the current one. */
  readonly revision: string;
  readonly confirmedBy: string;
}

/** Rewrites the head of the current revision; the pointer last, because it alone counts. */
export function confirmRecord(
  ports: Ports,
  { revision, confirmedBy }: Confirmation,
): Promise<Saved> {
  const { store, now } = ports;
  return inTurn(ports, SETTINGS_SAVING, async (isMine) => {
    const current = await readHead(store);
    if (!current.ok) return current;
    if (current.head?.revision !== revision) return { ok: false, code: 'conflict' };
    const head = { ...current.head, confirmedAt: now().toISOString(), confirmedBy };
    const written = await store.set(settingsHead(revision), head);
    if (!written.ok) return { ok: false, code: 'storage-failed' };
    if (!(await isMine())) return { ok: false, code: 'storage-failed' };
    const switched = await store.set(SETTINGS_POINTER, head);
    return switched.ok ? { ok: true, head } : { ok: false, code: 'storage-failed' };
  });
}
