/** What is kept for admins, read as a page reads it, and whether it is as it was, or as somebody saved it, and never in between. */
import type {
  AuditReport,
  HistoryReport,
  RevisionReport,
  SettingsReport,
} from '../../../src/contract/api';
import type { RealityReport } from '../../../src/contract/reality';
import type { Reply } from '../../../src/contract/reply';
import type { Client } from '../client';

/** Whoever can call a handler. */
export type Caller = Pick<Client, 'invoke'>;

/** Without who and when. */
export interface Kept {
  readonly revision: string | undefined;
  readonly history: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}

/** What a handler answers an admin; anything but an answer is an error. */
export async function read<T>(client: Caller, functionKey: string, payload?: unknown): Promise<T> {
  const reply = await client.invoke({
    module: 'site-setup',
    as: 'site-admin',
    functionKey,
    payload,
  });
  const result = 'result' in reply ? (reply.result as Reply<T>) : undefined;
  if (result?.ok !== true) throw new Error(`${functionKey}: ${JSON.stringify(reply)}`);
  return result.data;
}

/** The record and its history; a revision that cannot be read fails. */
export async function readRecord(client: Caller): Promise<Kept> {
  const [{ record }, { revisions }] = await Promise.all([
    read<SettingsReport>(client, 'settings/read'),
    read<HistoryReport>(client, 'settings/history'),
  ]);
  const history = revisions.map(({ revision }) => revision);
  const [revision] = history;
  expect(revision).toBe(record?.revision);
  const newest = await read<RevisionReport>(client, 'settings/revision', { revision });
  expect(newest.file).toEqual(record?.file);
  return { revision, history, parts: { record: textOf(record?.file) } };
}

/** What stands beside the record. */
export async function readNotes(client: Caller): Promise<Kept> {
  const [audit, { explained }] = await Promise.all([
    read<AuditReport>(client, 'audit/read'),
    read<RealityReport>(client, 'reality/read'),
  ]);
  return {
    revision: undefined,
    history: [],
    parts: {
      guardrails: textOf(audit.guardrails.value?.rules ?? []),
      muted: textOf(audit.muted.value.map(wordsOf)),
      explained: textOf(explained.value.map(wordsOf)),
      days: textOf(audit.staleAfterDays.value),
    },
  };
}

/** Each part is the one of before, or one that was sent; the history is the one of before, with new revisions on top. */
export function expectOldOrNew(before: Kept, after: Kept, sent: readonly string[]): void {
  for (const [part, text] of Object.entries(after.parts)) {
    const fair = [before.parts[part], ...sent];
    expect([part, fair]).toEqual([part, expect.arrayContaining([text])]);
  }
  if (before.revision === undefined) return;
  const made = after.history.indexOf(before.revision);
  expect(made).toBeGreaterThanOrEqual(0);
  expect(made).toBeLessThanOrEqual(sent.length);
  // A page of the history holds so many.
  const rest = after.history.slice(made);
  expect(rest).toEqual(before.history.slice(0, rest.length));
}

/** What a call would leave behind, in the same words as these readings. */
export function sentBy(name: string, payload: unknown): readonly string[] {
  const { file, muted, explained, days } = (payload ?? {}) as Readonly<Record<string, unknown>>;
  switch (name) {
    case 'settings/save':
      return [textOf(file)];
    case 'guardrails/save':
      return [textOf((file as { readonly rules: unknown }).rules)];
    case 'muted/save':
      return [textOf(muted)];
    case 'reality/explain':
      return [textOf(explained)];
    case 'stale-after/save':
      return [textOf(days)];
    default:
      return [];
  }
}

function wordsOf(one: {
  readonly concern: string;
  readonly reason: string;
  readonly code?: string;
}) {
  const { code, concern, reason } = one;
  return { ...(code === undefined ? {} : { code }), concern, reason };
}

/** The order of fields means nothing. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a.localeCompare(b)))
      : one,
  );
}

/** The part of a payload that says on top of which version it is; absent before the first save. */
export function basedOn(version: string | undefined): { readonly basedOn?: string } {
  return version === undefined ? {} : { basedOn: version };
}
