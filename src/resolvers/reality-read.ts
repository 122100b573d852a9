/** What happened on the site: accounts that appeared, predictions held against them, facts that changed. */
import type { RealityReport } from '../contract/reality';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { EXPLAINED_KEPT } from '../context/audit-documents';
import { readDocument } from '../context/document';
import { readDrift } from '../context/evidence/drift';
import { readEvidence } from '../context/evidence/evidence';
import { readSweep, toSweepReport } from '../context/evidence/sweep-state';
import type { Invocation } from '../context/invocation';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';

export const realityRead = declareHandler({ gate: jiraAdmins, payload: NO_PAYLOAD, body: read });

async function read({
  invocation,
}: {
  readonly invocation: Invocation;
}): Promise<Reply<RealityReport>> {
  const { store } = invocation.ports;
  const [evidence, sweep, drift, explained] = await Promise.all([
    readEvidence(store),
    readSweep(store),
    readDrift(store),
    readDocument(store, EXPLAINED_KEPT),
  ]);
  if (!evidence.ok || !sweep.ok || !drift.ok) {
    return { ok: false, error: { code: 'storage-failed' } };
  }
  if (!explained.ok) return { ok: false, error: { code: explained.code, field: 'explained' } };
  const { seen, hidden, marks } = evidence.value;
  return {
    ok: true,
    data: {
      seen,
      hidden,
      marks,
      sweep: toSweepReport(sweep.value),
      drift: drift.value,
      explained: explained.document,
    },
  };
}
