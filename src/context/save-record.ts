/** Saving settings: one at a time, only on top of what the admin saw, and the old record stands until the end. */
import * as v from 'valibot';
import type { SettingsFile } from '../contract/settings-file';
import { settingsNumber, SETTINGS_POINTER, SETTINGS_SAVING } from './keys';
import type { Ports, Store } from './ports';
import { readHead, readRecord, writeRecord, type RecordFailure, type RecordHead } from './record';

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
  | { readonly ok: false; readonly code: 'conflict' };

/** Longer than an invocation lives, so that a save which died blocks nobody for long. */
const SAVING_SECONDS = 60;
/** Older revisions are forgotten. */
const KEPT = 200;
const STORAGE_FAILED = { ok: false, code: 'storage-failed' } as const;
const CONFLICT = { ok: false, code: 'conflict' } as const;

/** Records the settings as a new revision, or says why not; then the record is as it was. */
export async function saveRecord(ports: Ports, save: Save): Promise<Saved> {
  const mine = ports.newId();
  const turn = await takeTurn(ports, mine);
  if (!turn.ok) return STORAGE_FAILED;
  if (!turn.value) return CONFLICT;
  try {
    return await saveInTurn(ports, save, mine);
  } finally {
    if (await isMyTurn(ports, mine)) await ports.store.delete(SETTINGS_SAVING);
  }
}

async function saveInTurn(ports: Ports, save: Save, mine: string): Promise<Saved> {
  const current = await readCurrent(ports.store);
  if (!current.ok) return STORAGE_FAILED;
  if (current.revision !== save.basedOn) return CONFLICT;
  const number = current.number + 1;
  const written = await writeRecord(
    ports,
    {
      revision: `${toText(number)}-${mine.replaceAll('-', '').slice(0, 8)}`,
      savedAt: ports.now().toISOString(),
      savedBy: save.savedBy,
      ...(save.comment === undefined ? {} : { comment: save.comment }),
    },
    save.file,
  );
  if (!written.ok) return written;
  if (!(await isMyTurn(ports, mine))) return CONFLICT;
  const switched = await ports.store.set(SETTINGS_POINTER, written.head);
  if (!switched.ok) return STORAGE_FAILED;
  await forget(ports, number - KEPT);
  return written;
}

type Current =
  | { readonly ok: true; readonly number: number; readonly revision: string | undefined }
  | { readonly ok: false };

/** What a save must be based on. A record that cannot be read any more is based on by whoever saw nothing. */
async function readCurrent(store: Store): Promise<Current> {
  const current = await readHead(store);
  if (!current.ok) {
    return current.code === 'storage-failed'
      ? current
      : { ok: true, number: 0, revision: undefined };
  }
  const { head } = current;
  if (head === undefined) return { ok: true, number: 0, revision: undefined };
  const record = await readRecord(store, head);
  if (!record.ok && record.code === 'storage-failed') return record;
  const number = Number.parseInt(head.revision, 10);
  return { ok: true, number, revision: record.ok ? head.revision : undefined };
}

const TURN = v.object({ by: v.string(), until: v.string() });

/** Takes the turn; a turn that has run out is taken over, because storage may keep it for two more days. */
async function takeTurn({ store, now }: Ports, mine: string) {
  const until = new Date(now().getTime() + SAVING_SECONDS * 1000).toISOString();
  const turn = { by: mine, until };
  const claimed = await store.claim(SETTINGS_SAVING, turn, SAVING_SECONDS);
  if (!claimed.ok || claimed.value) return claimed;
  const holder = await store.get(SETTINGS_SAVING);
  if (!holder.ok) return holder;
  const other = v.safeParse(TURN, holder.value);
  if (other.success && other.output.until > now().toISOString()) {
    return { ok: true, value: false } as const;
  }
  const taken = await store.set(SETTINGS_SAVING, turn, SAVING_SECONDS);
  return taken.ok ? ({ ok: true, value: true } as const) : taken;
}

async function isMyTurn({ store }: Ports, mine: string): Promise<boolean> {
  const holder = await store.get(SETTINGS_SAVING);
  const turn = holder.ok ? v.safeParse(TURN, holder.value) : undefined;
  return turn?.success === true && turn.output.by === mine;
}

/** Best effort: what is left behind is never pointed at. */
async function forget({ store }: Ports, number: number): Promise<void> {
  if (number < 1) return;
  const keys = await store.keys(settingsNumber(toText(number)));
  if (keys.ok) await Promise.all(keys.value.map((key) => store.delete(key)));
}

/** Of equal length, so that revisions sort as they were made and no number is the beginning of another. */
function toText(number: number): string {
  return String(number).padStart(6, '0');
}
