/** The guardrails file `invite-check/guardrails@1`: statements that must stay true whatever is recorded (domain.md section 6). */
import * as v from 'valibot';
import { GUARDED_GROUPS, type GuardedGroup, type Guardrail } from '../audit/guardrails';
import { parseDomain } from '../decide/domain-name';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import { VISIBLE_TEXT } from './visible-text';

export const GUARDRAILS_FORMAT = 'invite-check/guardrails@1';

export interface GuardrailRule {
  readonly name: string;
  readonly who: { readonly domain: string } | { readonly group: GuardedGroup };
  readonly projects?: readonly string[];
  readonly gets?: readonly Outcome[];
  readonly never?: readonly Outcome[];
}

export interface GuardrailsFile {
  readonly format: typeof GUARDRAILS_FORMAT;
  readonly rules: readonly GuardrailRule[];
}

export type ParsedGuardrails =
  | { readonly ok: true; readonly file: GuardrailsFile; readonly guardrails: readonly Guardrail[] }
  | { readonly ok: false; readonly path: string };

const Outcomes = v.pipe(v.array(v.picklist(OUTCOMES)), v.nonEmpty());

const Rule = v.strictObject({
  name: v.pipe(VISIBLE_TEXT, v.nonEmpty()),
  who: v.union([
    v.strictObject({
      domain: v.pipe(
        v.string(),
        v.check((text) => parseDomain(text) !== undefined),
      ),
    }),
    v.strictObject({ group: v.picklist(GUARDED_GROUPS) }),
  ]),
  projects: v.exactOptional(v.pipe(v.array(v.string()), v.nonEmpty())),
  gets: v.exactOptional(Outcomes),
  never: v.exactOptional(Outcomes),
});

const File = v.strictObject({
  format: v.literal(GUARDRAILS_FORMAT),
  rules: v.pipe(
    v.array(
      v.pipe(
        Rule,
        v.check((rule) => rule.gets !== undefined || rule.never !== undefined),
      ),
    ),
    v.nonEmpty(),
  ),
});

/** Checks a parsed guardrails file; never throws. A broken one names the path of the first wrong field. */
export function parseGuardrailsFile(json: unknown): ParsedGuardrails {
  const parsed = v.safeParse(File, json, { abortEarly: true });
  if (!parsed.success) return { ok: false, path: v.getDotPath(parsed.issues[0]) ?? '' };
  return { ok: true, file: parsed.output, guardrails: parsed.output.rules.map(toGuardrail) };
}

/** The guardrails of a file that is kept; a file that is none, or not there, guards nothing. */
export function toGuardrails(file: GuardrailsFile | undefined): readonly Guardrail[] {
  const parsed = parseGuardrailsFile(file);
  return parsed.ok ? parsed.guardrails : [];
}

/** The schema has let no domain through that is none. */
function toGuardrail({ who, ...rule }: GuardrailRule): Guardrail {
  if ('group' in who) return { ...rule, who };
  const domain = parseDomain(who.domain);
  return { ...rule, who: domain === undefined ? { group: 'everybody' } : { domain } };
}

/** The file of a list of rules. */
export function guardrailsFileOf(rules: readonly GuardrailRule[]): GuardrailsFile {
  return { format: GUARDRAILS_FORMAT, rules };
}
