/** What admins keep beside the record. */
import type { AuditReport } from '../contract/api';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { GUARDRAILS_KEPT, MUTED_KEPT, STALE_AFTER_KEPT } from '../context/audit-documents';
import { readDocument } from '../context/document';
import type { Invocation } from '../context/invocation';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';

export const auditRead = declareHandler({ gate: jiraAdmins, payload: NO_PAYLOAD, body: read });

async function read({
  invocation,
}: {
  readonly invocation: Invocation;
}): Promise<Reply<AuditReport>> {
  const { store } = invocation.ports;
  const [guardrails, muted, staleAfterDays] = await Promise.all([
    readDocument(store, GUARDRAILS_KEPT),
    readDocument(store, MUTED_KEPT),
    readDocument(store, STALE_AFTER_KEPT),
  ]);
  if (!guardrails.ok) return { ok: false, error: { code: guardrails.code, field: 'guardrails' } };
  if (!muted.ok) return { ok: false, error: { code: muted.code, field: 'muted' } };
  if (!staleAfterDays.ok) {
    return { ok: false, error: { code: staleAfterDays.code, field: 'staleAfterDays' } };
  }
  return {
    ok: true,
    data: {
      guardrails: guardrails.document,
      muted: muted.document,
      staleAfterDays: staleAfterDays.document,
    },
  };
}
