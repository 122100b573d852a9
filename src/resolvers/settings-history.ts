/** The revisions that are kept, newest first, a page at a time. */
import type { HistoryReport } from '../contract/api';
import { SETTINGS_HISTORY, type SettingsHistory } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { readHistory } from '../context/history';
import type { Invocation } from '../context/invocation';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';
import { toRecordReport } from './reports';

export const settingsHistory = declareHandler({
  gate: jiraAdmins,
  payload: SETTINGS_HISTORY,
  body: read,
});

async function read({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: SettingsHistory;
}): Promise<Reply<HistoryReport>> {
  const history = await readHistory(invocation.ports.store, payload.before);
  if (!history.ok) return { ok: false, error: { code: history.code } };
  const { heads, next } = history.page;
  return {
    ok: true,
    data: { revisions: heads.map(toRecordReport), ...(next === undefined ? {} : { next }) },
  };
}
