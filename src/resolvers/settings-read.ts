/** The record as the admin page shows it. */
import type { SettingsReport } from '../contract/api';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import type { Invocation } from '../context/invocation';
import { readHead, readRecord } from '../context/record';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';
import { toRecordReport } from './reports';

export const settingsRead = declareHandler({ gate: jiraAdmins, payload: NO_PAYLOAD, body: read });

async function read({
  invocation,
}: {
  readonly invocation: Invocation;
}): Promise<Reply<SettingsReport>> {
  const { store, docsUrl } = invocation.ports;
  const docs = docsUrl === undefined ? {} : { docsUrl };
  const current = await readHead(store);
  if (!current.ok) return { ok: false, error: { code: current.code } };
  if (current.head === undefined) return { ok: true, data: docs };
  const read = await readRecord(store, current.head);
  if (!read.ok) return { ok: false, error: { code: read.code } };
  const record = { ...toRecordReport(current.head), file: read.record.file };
  return { ok: true, data: { ...docs, record } };
}
