/** Replacing the guardrails: Jira admins only, asked before every write. */
import * as v from 'valibot';
import type { AuditReport } from '../contract/api';
import { GUARDRAILS_FORMAT, parseGuardrailsFile } from '../contract/guardrails-file';
import { GUARDRAILS_SAVE, type GuardrailsSave } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { GUARDRAILS_KEPT } from '../context/audit-documents';
import type { Invocation } from '../context/invocation';
import { jiraAdminsNow } from './gates';
import { declareHandler } from './handler';
import { saveAs } from './save-document';

export const guardrailsSave = declareHandler({
  gate: jiraAdminsNow,
  payload: GUARDRAILS_SAVE,
  body: save,
});

/** Without a rule there are no guardrails. */
const EMPTY = v.strictObject({ format: v.literal(GUARDRAILS_FORMAT), rules: v.strictTuple([]) });

async function save({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: GuardrailsSave;
}): Promise<Reply<AuditReport['guardrails']>> {
  const { file } = payload;
  if (v.is(EMPTY, file)) return saveAs(invocation, GUARDRAILS_KEPT, payload, () => undefined);
  const parsed = parseGuardrailsFile(file);
  if (!parsed.ok) return { ok: false, error: { code: 'broken-settings', field: parsed.path } };
  return saveAs(invocation, GUARDRAILS_KEPT, payload, () => parsed.file);
}
