/** Replacing the list of what is explained away: Jira admins only, asked before every write. */
import type { RealityReport } from '../contract/reality';
import { REALITY_EXPLAIN, type RealityExplain } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { countContradicting } from '../audit/evidence/contradicting';
import { EXPLAINED_KEPT } from '../context/audit-documents';
import { noteContradicted } from '../context/evidence/contradicted';
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

async function save({
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
  const saved = await saveAs(invocation, EXPLAINED_KEPT, payload, (old) =>
    payload.explained.map(
      (entry) =>
        old.find(({ concern, reason }) => concern === entry.concern && reason === entry.reason) ?? {
          ...entry,
          at,
          by: access.accountId,
        },
    ),
  );
  // What is explained contradicts nothing any more: nobody is to be told so until the next night.
  if (saved.ok) await noteContradicted(invocation.ports.store, countContradicting);
  return saved;
}
