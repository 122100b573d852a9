/** Replacing the list of what is explained away: Jira admins only, asked before every write. */
import type { RealityReport } from '../contract/reality';
import { REALITY_EXPLAIN, type RealityExplain } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { EXPLAINED_KEPT } from '../context/audit-documents';
import type { Invocation } from '../context/invocation';
import type { Caller } from '../context/rights';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { saveAs } from './save-document';

export const realityExplain = declareHandler({
  gate: jiraAdminsNow,
  payload: REALITY_EXPLAIN,
  body: save,
});

function save({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: Caller;
  readonly payload: RealityExplain;
}): Promise<Reply<RealityReport['explained']>> {
  const at = invocation.ports.now().toISOString();
  // Another reason is another decision, made now: it covers what has been seen until now.
  return saveAs(invocation, EXPLAINED_KEPT, payload, (old) =>
    payload.explained.map(
      (entry) =>
        old.find(({ concern, reason }) => concern === entry.concern && reason === entry.reason) ?? {
          ...entry,
          at,
          by: access.accountId,
        },
    ),
  );
}
