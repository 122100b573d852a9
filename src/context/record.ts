/** The recorded settings in Forge storage: chunks under their revision first, the pointer to them last. */
import * as v from 'valibot';
import type { SettingsFile } from '../contract/settings-file';
import { parseSettingsFile } from '../contract/settings-file';
import type { Settings } from '../decide/settings';
import { settingsChunk, settingsHead, SETTINGS_POINTER } from './keys';
import type { Ports, Store } from './ports';

/** Who recorded what when; the settings themselves lie in the chunks. */
export interface RecordHead {
  readonly revision: string;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly comment?: string;
  /** When somebody last said that it is still correct; absent in heads of before this was kept: when it was saved. */
  readonly confirmedAt?: string;
  readonly confirmedBy?: string;
  /** The revisions before it, newest first, at most `EARLIER`: a save that was never pointed at is in no such list. */
  readonly earlier?: readonly string[];
  readonly chunks: number;
}

export interface RecordedSettings {
  readonly head: RecordHead;
  readonly file: SettingsFile;
  readonly settings: Settings;
}

/** What went wrong with the record. `broken-settings`: a later or damaged format lies there. */
export interface RecordFailure {
  readonly ok: false;
  readonly code: 'storage-failed' | 'broken-settings';
}

/** A value holds 240 KiB; a character of JSON text is at most three bytes in it. */
export const CHUNK = 80_000;

/** So many of the revisions before it stand in a head: a page of the history. */
export const EARLIER = 20;

export const HEAD = v.object({
  revision: v.string(),
  savedAt: v.string(),
  savedBy: v.string(),
  comment: v.exactOptional(v.string()),
  confirmedAt: v.exactOptional(v.string()),
  confirmedBy: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.array(v.string())),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(25)),
});

/** Who said last that it is right, and when. A head of before confirmations were kept was confirmed by saving it. */
export function lastConfirmed({
  savedAt,
  savedBy,
  confirmedAt = savedAt,
  confirmedBy = savedBy,
}: RecordHead): Required<Pick<RecordHead, 'confirmedAt' | 'confirmedBy'>> {
  return { confirmedAt, confirmedBy };
}

/** The head of the current record; `undefined` = nothing is recorded yet. */
export async function readHead(
  store: Store,
): Promise<{ readonly ok: true; readonly head: RecordHead | undefined } | RecordFailure> {
  const stored = await store.get(SETTINGS_POINTER);
  if (!stored.ok) return { ok: false, code: 'storage-failed' };
  if (stored.value === undefined) return { ok: true, head: undefined };
  const head = v.safeParse(HEAD, stored.value);
  return head.success ? { ok: true, head: head.output } : { ok: false, code: 'broken-settings' };
}

/** The settings of one revision. */
export async function readRecord(
  store: Store,
  head: RecordHead,
): Promise<{ readonly ok: true; readonly record: RecordedSettings } | RecordFailure> {
  const stored = await store.getMany(
    Array.from({ length: head.chunks }, (_, index) => settingsChunk(head.revision, index)),
  );
  if (!stored.ok) return { ok: false, code: 'storage-failed' };
  const pieces = v.safeParse(v.array(v.string()), stored.value);
  const parsed = pieces.success ? parseSettingsFile(parseJson(pieces.output.join(''))) : undefined;
  return parsed?.ok === true
    ? { ok: true, record: { head, file: parsed.file, settings: parsed.settings } }
    : { ok: false, code: 'broken-settings' };
}

/** Writes everything of a revision but the pointer; nothing points at it yet. */
export async function writeRecord(
  { store }: Pick<Ports, 'store'>,
  head: Omit<RecordHead, 'chunks'>,
  file: SettingsFile,
): Promise<{ readonly ok: true; readonly head: RecordHead } | RecordFailure> {
  const text = JSON.stringify(file);
  const pieces = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const complete: RecordHead = { ...head, chunks: pieces.length };
  const written = await Promise.all([
    ...pieces.map((piece, index) => store.set(settingsChunk(head.revision, index), piece)),
    store.set(settingsHead(head.revision), complete),
  ]);
  return written.every(({ ok }) => ok)
    ? { ok: true, head: complete }
    : { ok: false, code: 'storage-failed' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
