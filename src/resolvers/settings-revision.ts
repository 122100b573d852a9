/** One revision with its settings. */
import type { RevisionReport } from '../contract/api';
import { SETTINGS_REVISION, type SettingsRevision } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { findHead } from '../context/history';
import type { Invocation } from '../context/invocation';
import { readRecord } from '../context/record';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';
import { toRecordReport } from './reports';

export const settingsRevision = declareHandler({
  gate: jiraAdmins,
  payload: SETTINGS_REVISION,
  body: read,
});

async function read({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: SettingsRevision;
}): Promise<Reply<RevisionReport>> {
  const { store } = invocation.ports;
  const found = await findHead(store, payload.revision);
  if (!found.ok) return { ok: false, error: { code: found.code } };
  if (found.head === undefined) return { ok: false, error: { code: 'not-found' } };
  const read = await readRecord(store, found.head);
  return read.ok
    ? { ok: true, data: { ...toRecordReport(found.head), file: read.record.file } }
    : { ok: false, error: { code: read.code } };
}
