/** A guardrail as a sentence: what it is called unless somebody calls it otherwise. */
import type { GuardrailRule } from '../contract/guardrails-file';
import { parseDomain } from '../decide/domain-name';
import type { Outcome } from '../decide/outcome';
import type { AdminReader } from './admin-reader';
import { all, either } from './join';
import { readableDomain } from './readable-domain';

/** A rule, whatever it is called. */
export type UnnamedRule = Omit<GuardrailRule, 'name'>;

/** "acme.com gets an Atlassian Account invitation in HELP" */
export function guardrailSentence(rule: UnnamedRule, reader: AdminReader): string {
  const { who, gets, never, projects } = rule;
  const loud = never?.filter((outcome) => outcome !== 'no-notification') ?? [];
  return reader.admin.guardrails.sentence({
    who: 'domain' in who ? { domain: readable(who.domain) } : who,
    neverSilent: never?.includes('no-notification') === true,
    ...(gets === undefined ? {} : { gets: choicesText(gets, reader) }),
    ...(loud.length === 0 ? {} : { never: choicesText(loud, reader) }),
    ...(projects === undefined ? {} : { projects: all(projects, reader) }),
  });
}

function choicesText(outcomes: readonly Outcome[], reader: AdminReader): string {
  return either(
    outcomes.map((outcome) => reader.words.outcomes[outcome].choice),
    reader,
  );
}

function readable(domain: string): string {
  const parsed = parseDomain(domain);
  return parsed === undefined ? domain : (readableDomain(parsed) ?? parsed);
}
