/** A guardrail that is being written, as the browser keeps it; what comes back is checked like anything from outside. */
import { GUARDED_GROUPS } from '../audit/guardrails';
import { guardrailsFileOf, toGuardrails, type GuardrailRule } from '../contract/guardrails-file';
import { OUTCOMES } from '../decide/outcome';
import type { GuardrailForm } from './guardrail-form';

export interface GuardrailDraft {
  readonly form: GuardrailForm;
  /** The guardrail that is edited; absent: it is a new one. */
  readonly was?: GuardrailRule;
}

/** The draft; `undefined` for anything else. */
export function toGuardrailDraft(kept: unknown): GuardrailDraft | undefined {
  if (!isRecord(kept) || !isRecord(kept['form'])) return undefined;
  const form = toForm(kept['form']);
  if (form === undefined) return undefined;
  const [was] = toGuardrails(guardrailsFileOf([kept['was'] as GuardrailRule]));
  return was === undefined ? { form } : { form, was };
}

function toForm(kept: Readonly<Record<string, unknown>>): GuardrailForm | undefined {
  const { domain, everywhere, name } = kept;
  const who = (['domain', ...GUARDED_GROUPS] as const).find((one) => one === kept['who']);
  const kind = (['gets', 'never'] as const).find((one) => one === kept['kind']);
  const [outcomes, projects] = [texts(kept['outcomes']), texts(kept['projects'])];
  if (who === undefined || kind === undefined) return undefined;
  if (typeof domain !== 'string' || typeof everywhere !== 'boolean') return undefined;
  return {
    who,
    domain,
    kind,
    outcomes: OUTCOMES.filter((outcome) => outcomes.includes(outcome)),
    everywhere,
    projects,
    ...(typeof name === 'string' ? { name } : {}),
  };
}

function texts(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
