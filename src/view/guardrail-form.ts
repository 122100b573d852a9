/** The form of one guardrail: what is typed, what is wrong with it, and the rule that it makes. */
import type { GuardedGroup } from '../audit/guardrails';
import type { GuardrailRule } from '../contract/guardrails-file';
import { parseDomain } from '../decide/domain-name';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import type { AdminReader } from './admin-reader';
import { guardrailSentence, type UnnamedRule } from './guardrail-sentence';
import type { GuardrailProblem } from './words/guardrails-words';

export interface GuardrailForm {
  readonly who: 'domain' | GuardedGroup;
  /** As typed. */
  readonly domain: string;
  readonly kind: 'gets' | 'never';
  readonly outcomes: readonly Outcome[];
  readonly everywhere: boolean;
  readonly projects: readonly string[];
  /** Absent: the name that is proposed. */
  readonly name?: string;
}

export type GuardrailField = 'domain' | 'outcomes' | 'projects' | 'name';

export type GuardrailProblems = Readonly<Partial<Record<GuardrailField, GuardrailProblem>>>;

export const NEW_GUARDRAIL: GuardrailForm = {
  who: 'domain',
  domain: '',
  kind: 'gets',
  outcomes: [],
  everywhere: true,
  projects: [],
};

/** The form for a rule that is there. What it gets and never gets at once is told by what is left. */
export function toForm(rule: GuardrailRule, reader: AdminReader): GuardrailForm {
  const { who, gets, never = [], projects = [], name } = rule;
  const left = (gets ?? OUTCOMES).filter((outcome) => !never.includes(outcome));
  const kind = gets === undefined || left.length === 0 ? 'never' : 'gets';
  const form: GuardrailForm = {
    who: 'domain' in who ? 'domain' : who.group,
    domain: 'domain' in who ? who.domain : '',
    kind,
    outcomes: kind === 'gets' ? left : OUTCOMES.filter((outcome) => !left.includes(outcome)),
    everywhere: rule.projects === undefined,
    projects,
  };
  return name === proposedName(form, reader) ? form : { ...form, name };
}

/** What the form is called unless somebody types a name; empty while there is nothing to say. */
export function proposedName(form: GuardrailForm, reader: AdminReader): string {
  const rule = ruleOf(form);
  return rule === undefined ? '' : guardrailSentence(rule, reader);
}

/** What is wrong, by field; nothing is wrong: it can be saved. */
export function problemsOf(
  form: GuardrailForm,
  others: readonly GuardrailRule[],
  reader: AdminReader,
): GuardrailProblems {
  const name = nameOf(form, reader);
  const proposed = form.name === undefined;
  return {
    ...(form.who === 'domain' ? domainProblem(form.domain) : {}),
    ...(form.outcomes.length === 0 ? { outcomes: 'no-outcome' } : {}),
    ...(!form.everywhere && form.projects.length === 0 ? { projects: 'no-project' } : {}),
    ...(name === '' && !proposed ? { name: 'no-name' } : {}),
    ...(name !== '' && others.some((rule) => rule.name === name) ? { name: 'name-taken' } : {}),
  };
}

function domainProblem(text: string): GuardrailProblems {
  if (text.trim() === '') return { domain: 'no-domain' };
  return domainIn(text) === undefined ? { domain: 'not-a-domain' } : {};
}

/** The rule; `undefined` while something is missing. */
export function toRule(form: GuardrailForm, reader: AdminReader): GuardrailRule | undefined {
  const rule = ruleOf(form);
  const name = nameOf(form, reader);
  return rule === undefined || name === '' ? undefined : { name, ...rule };
}

function nameOf(form: GuardrailForm, reader: AdminReader): string {
  return (form.name ?? proposedName(form, reader)).trim();
}

function ruleOf({
  who,
  domain,
  kind,
  outcomes,
  everywhere,
  projects,
}: GuardrailForm): UnnamedRule | undefined {
  const parsed = domainIn(domain);
  const guarded = who === 'domain' ? parsed && { domain: parsed } : { group: who };
  if (guarded === undefined || outcomes.length === 0) return undefined;
  if (!everywhere && projects.length === 0) return undefined;
  const chosen = OUTCOMES.filter((outcome) => outcomes.includes(outcome));
  return {
    who: guarded,
    ...(everywhere ? {} : { projects }),
    ...(kind === 'gets' ? { gets: chosen } : { never: chosen }),
  };
}

/** People paste whole addresses too. */
function domainIn(text: string): ReturnType<typeof parseDomain> {
  return parseDomain(text.trim().replace(/^.*@/, ''));
}
