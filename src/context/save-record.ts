/** Saving settings: one at a time, only on top of what the admin saw, and the old record stands until the end. */
import type { SettingsFile } from '../contract/settings-file';
import { settingsNumber, SETTINGS_POINTER, SETTINGS_SAVING } from './keys';
import type { Ports, Store } from './ports';
import {
  EARLIER,
  readHead,
  readRecord,
  writeRecord,
  type RecordedSettings,
  type RecordFailure,
  type RecordHead,
} from './record';
import { KEPT, numberOf, toRevision } from './revision';
import { inTurn, type NoTurn } from './turn';

export interface Save {
  readonly file: SettingsFile;
  readonly savedBy: string;
  /** The revision that the admin saw; absent: there was none. */
  readonly basedOn?: string;
  readonly comment?: string;
}

export type Saved =
  | { readonly ok: true; readonly head: RecordHead }
  | RecordFailure
  | NoTurn
  | { readonly ok: false; readonly code: 'conflict' };

const STORAGE_FAILED = { ok: false, code: 'storage-failed' } as const;
const CONFLICT = { ok: false, code: 'conflict' } as const;

/** Records the settings as a new revision, or says why not; then the record is as it was. Saying so confirms them. */
export function saveRecord(ports: Ports, save: Save): Promise<Saved> {
  return inTurn(ports, SETTINGS_SAVING, (isMine) => saveInTurn(ports, save, isMine));
}

async function saveInTurn(
  ports: Ports,
  save: Save,
  isMine: () => Promise<boolean>,
): Promise<Saved> {
  const current = await readCurrent(ports.store);
  if (!current.ok) return STORAGE_FAILED;
  if (current.revision !== save.basedOn) {
    return current.record !== undefined && isSaved(current.record, save)
      ? { ok: true, head: current.record.head }
      : CONFLICT;
  }
  const number = current.number + 1;
  const at = ports.now().toISOString();
  const written = await writeRecord(
    ports,
    {
      revision: toRevision(number, ports.newId()),
      savedAt: at,
      savedBy: save.savedBy,
      ...(save.comment === undefined ? {} : { comment: save.comment }),
      confirmedAt: at,
      confirmedBy: save.savedBy,
      earlier: current.earlier,
    },
    save.file,
  );
  if (!written.ok) return written;
  if (!(await isMine())) return STORAGE_FAILED;
  const switched = await ports.store.set(SETTINGS_POINTER, written.head);
  if (!switched.ok) return STORAGE_FAILED;
  await forget(ports, number - KEPT);
  return written;
}

type Current =
  | {
      readonly ok: true;
      readonly number: number;
      readonly revision: string | undefined;
      readonly record?: RecordedSettings;
      readonly earlier: readonly string[];
    }
  | { readonly ok: false };

const NONE: Current = { ok: true, number: 0, revision: undefined, earlier: [] };

/** What a save must be based on. A record that cannot be read any more is based on by whoever saw nothing. */
async function readCurrent(store: Store): Promise<Current> {
  const current = await readHead(store);
  if (!current.ok) {
    return current.code === 'storage-failed' ? current : NONE;
  }
  const { head } = current;
  if (head === undefined) return NONE;
  const record = await readRecord(store, head);
  if (!record.ok && record.code === 'storage-failed') return record;
  return {
    ok: true,
    number: numberOf(head.revision),
    ...(record.ok ? { revision: head.revision, record: record.record } : { revision: undefined }),
    earlier: [head.revision, ...(head.earlier ?? [])].slice(0, EARLIER),
  };
}

/** Whether this save has been made already, and only its answer got lost: then it is not made again, and is no conflict. */
function isSaved({ head, file }: RecordedSettings, save: Save): boolean {
  return (
    head.earlier?.[0] === save.basedOn &&
    head.savedBy === save.savedBy &&
    head.comment === save.comment &&
    JSON.stringify(file) === JSON.stringify(save.file)
  );
}

/** Best effort: what is left behind is never pointed at. */
async function forget({ store }: Ports, number: number): Promise<void> {
  if (number < 1) return;
  const keys = await store.keys(settingsNumber(number));
  if (keys.ok) await Promise.all(keys.value.map((key) => store.delete(key)));
}
