/** Choosing when a record is stale: Jira admins only, asked before every write. */
import type { AuditReport } from '../contract/api';
import { STALE_AFTER_SAVE, type StaleAfterSave } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { STALE_AFTER_KEPT } from '../context/audit-documents';
import type { Invocation } from '../context/invocation';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { saveAs } from './save-document';

export const staleAfterSave = declareHandler({
  gate: jiraAdminsNow,
  payload: STALE_AFTER_SAVE,
  body: save,
});

function save({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: StaleAfterSave;
}): Promise<Reply<AuditReport['staleAfterDays']>> {
  return saveAs(invocation, STALE_AFTER_KEPT, payload, () => payload.days);
}
