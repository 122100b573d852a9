/** Recording settings: Jira admins only, asked before every write. */
import type { RecordReport } from '../contract/api';
import { SETTINGS_SAVE, type SettingsSave } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { parseSettingsFile } from '../contract/settings-file';
import type { Invocation } from '../context/invocation';
import type { Caller } from '../context/rights';
import { saveRecord } from '../context/save-record';
import { toSaveFailure } from './failures';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { toRecordReport } from './reports';

export const settingsSave = declareHandler({
  gate: jiraAdminsNow,
  payload: SETTINGS_SAVE,
  body: save,
});

async function save({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: Caller;
  readonly payload: SettingsSave;
}): Promise<Reply<RecordReport>> {
  const parsed = parseSettingsFile(payload.file);
  if (!parsed.ok) {
    const { path, problem } = parsed.problem;
    return { ok: false, error: { code: 'broken-settings', field: path, problem } };
  }
  const saved = await saveRecord(invocation.ports, {
    file: parsed.file,
    savedBy: access.accountId,
    ...(payload.basedOn === undefined ? {} : { basedOn: payload.basedOn }),
    ...(payload.comment === undefined ? {} : { comment: payload.comment }),
  });
  return saved.ok
    ? { ok: true, data: toRecordReport(saved.head) }
    : { ok: false, error: toSaveFailure(saved) };
}
