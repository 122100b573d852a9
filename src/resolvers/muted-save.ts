/** Replacing the list of muted findings: Jira admins only, asked before every write. */
import type { AuditReport, MutedFinding } from '../contract/api';
import { MUTED_SAVE, type MutedSave } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { MUTED_KEPT } from '../context/audit-documents';
import type { Invocation } from '../context/invocation';
import type { Caller } from '../context/rights';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { saveAs } from './save-document';

export const mutedSave = declareHandler({ gate: jiraAdminsNow, payload: MUTED_SAVE, body: save });

function save({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: Caller;
  readonly payload: MutedSave;
}): Promise<Reply<AuditReport['muted']>> {
  const mutedAt = invocation.ports.now().toISOString();
  const mutedBy = access.accountId;
  return saveAs(invocation, MUTED_KEPT, payload, (old) =>
    payload.muted.map(
      (entry) => old.find((known) => isSame(known, entry)) ?? { ...entry, mutedAt, mutedBy },
    ),
  );
}

/** Another reason is another decision. */
function isSame(known: MutedFinding, entry: MutedSave['muted'][number]): boolean {
  return (
    known.code === entry.code && known.concern === entry.concern && known.reason === entry.reason
  );
}
