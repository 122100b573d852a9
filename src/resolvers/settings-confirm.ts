/** Saying that the record is still correct: Jira admins only, asked before every write. */
import type { RecordReport } from '../contract/api';
import { SETTINGS_CONFIRM, type SettingsConfirm } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { confirmRecord } from '../context/confirm-record';
import type { Invocation } from '../context/invocation';
import type { Caller } from '../context/rights';
import { toSaveFailure } from './failures';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { toRecordReport } from './reports';

export const settingsConfirm = declareHandler({
  gate: jiraAdminsNow,
  payload: SETTINGS_CONFIRM,
  body: confirm,
});

async function confirm({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: Caller;
  readonly payload: SettingsConfirm;
}): Promise<Reply<RecordReport>> {
  const confirmed = await confirmRecord(invocation.ports, {
    revision: payload.revision,
    confirmedBy: access.accountId,
  });
  return confirmed.ok
    ? { ok: true, data: toRecordReport(confirmed.head) }
    : { ok: false, error: toSaveFailure(confirmed) };
}
