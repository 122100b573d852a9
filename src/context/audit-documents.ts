/** What admins keep beside the record: guardrails, muted findings, and when a record is stale. */
import * as v from 'valibot';
import type { MutedFinding } from '../contract/api';
import type { ExplainedAway } from '../contract/reality';
import { parseGuardrailsFile, type GuardrailsFile } from '../contract/guardrails-file';
import { FINDING_CODE, STALE_AFTER_DAYS_CHOSEN } from '../contract/payloads';
import { STALE_AFTER_DAYS } from '../contract/stale';
import { readDocument, type DocumentKind } from './document';
import { EXPLAINED, GUARDRAILS, MUTED, STALE_AFTER } from './keys';
import type { Store } from './ports';

/** `undefined`: no guardrails. */
export const GUARDRAILS_KEPT: DocumentKind<GuardrailsFile | undefined> = {
  key: GUARDRAILS,
  schema: v.custom<GuardrailsFile>((value) => parseGuardrailsFile(value).ok),
  initial: undefined,
};

const ENTRY = v.object({
  code: FINDING_CODE,
  concern: v.string(),
  reason: v.string(),
  mutedAt: v.string(),
  mutedBy: v.string(),
});

/** What no check finds any more is muted no more. */
export const MUTED_KEPT: DocumentKind<readonly MutedFinding[]> = {
  key: MUTED,
  schema: v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => entries.filter((entry) => v.is(ENTRY, entry))),
  ),
  initial: [],
};

const EXPLAINED_ENTRY = v.object({
  concern: v.string(),
  reason: v.string(),
  at: v.string(),
  by: v.string(),
});

/** Contradictions that have another reason than the record, and changes of the site that somebody has seen. */
export const EXPLAINED_KEPT: DocumentKind<readonly ExplainedAway[]> = {
  key: EXPLAINED,
  schema: v.array(EXPLAINED_ENTRY),
  initial: [],
};

export const STALE_AFTER_KEPT: DocumentKind<number> = {
  key: STALE_AFTER,
  schema: STALE_AFTER_DAYS_CHOSEN,
  initial: STALE_AFTER_DAYS,
};

/** For pages that only use it: a choice that cannot be read any more counts as not made. */
export async function readStaleAfter(
  store: Store,
): Promise<
  | { readonly ok: true; readonly days: number }
  | { readonly ok: false; readonly code: 'storage-failed' }
> {
  const read = await readDocument(store, STALE_AFTER_KEPT);
  if (read.ok) return { ok: true, days: read.document.value };
  return read.code === 'storage-failed'
    ? { ok: false, code: read.code }
    : { ok: true, days: STALE_AFTER_DAYS };
}
