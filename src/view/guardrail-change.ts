/** Changes of the list of guardrails: one act each, so that after a conflict it can be made on top of another list. */
import type { GuardrailRule } from '../contract/guardrails-file';

export type GuardrailChange =
  | {
      readonly is: 'add';
      readonly rules: readonly GuardrailRule[];
      readonly at?: number;
      /** Typed by hand; not taken from a suggestion or a file. */
      readonly from?: 'form';
    }
  | { readonly is: 'edit'; readonly was: GuardrailRule; readonly rule: GuardrailRule }
  | { readonly is: 'remove'; readonly rule: GuardrailRule }
  | { readonly is: 'replace-all'; readonly rules: readonly GuardrailRule[] };

/** The list after a change. A rule that somebody else removed is added again by editing it, and removed already. */
export function changedRules(
  rules: readonly GuardrailRule[],
  change: GuardrailChange,
): readonly GuardrailRule[] {
  switch (change.is) {
    case 'add':
      return rules.toSpliced(change.at ?? rules.length, 0, ...newAmong(change.rules, rules));
    case 'edit': {
      const at = indexOf(change.was, rules);
      return at === -1 ? [...rules, change.rule] : rules.with(at, change.rule);
    }
    case 'remove': {
      const at = indexOf(change.rule, rules);
      return at === -1 ? rules : rules.toSpliced(at, 1);
    }
    case 'replace-all':
      return change.rules;
    default: {
      const never: never = change;
      return never;
    }
  }
}

/** Those that are not there yet, word for word. */
export function newAmong(
  rules: readonly GuardrailRule[],
  there: readonly GuardrailRule[],
): readonly GuardrailRule[] {
  const known = new Set(there.map(keyOf));
  return rules.filter((rule) => !known.has(keyOf(rule)));
}

/** The same in every field, or else of the same name. */
function indexOf(rule: GuardrailRule, rules: readonly GuardrailRule[]): number {
  const same = rules.findIndex((other) => keyOf(other) === keyOf(rule));
  return same === -1 ? rules.findIndex(({ name }) => name === rule.name) : same;
}

/** What a rule says; in which order its fields were written does not matter. */
export function keyOf({ name, ...rule }: GuardrailRule): string {
  return `${name}\n${meaningOf(rule)}`;
}

/** What a rule asks for, whatever it is called. */
export function meaningOf({ who, projects, gets, never }: Omit<GuardrailRule, 'name'>): string {
  const whom = 'domain' in who ? `domain ${who.domain}` : `group ${who.group}`;
  return [whom, ...[projects, gets, never].map((list) => list?.toSorted().join(' ') ?? '*')].join(
    '\n',
  );
}

/** Names that more than one rule has, in the order in which they come. */
export function repeatedNames(rules: readonly GuardrailRule[]): readonly string[] {
  const names = rules.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
