/** The rules so that their order says nothing: for engines that ask every rule and name each that matches. */
import { factsAsked, NOT_GRANTED, RULES, type Condition, type Rule } from './rules';

export interface ExclusiveRule extends Rule {
  /** None of these may hold: what comes before it and is not ruled out by its own condition. */
  readonly unless: readonly Condition[];
}

/** Whether no facts fulfil both. */
function contradict(a: Condition, b: Condition): boolean {
  return factsAsked(a).some(([fact, values]) => {
    const others = b[fact];
    return others !== undefined && !values.some((value) => others.includes(value));
  });
}

function exclusive(rules: readonly Rule[], before: readonly Rule[]): readonly ExclusiveRule[] {
  return rules.map((rule, index) => ({
    ...rule,
    unless: [...before, ...rules.slice(0, index)]
      .filter(({ when }) => !contradict(when, rule.when))
      .map(({ when }) => when),
  }));
}

/** What the rules before it said stands in the condition of a rule that grants: the second list is asked by itself. */
function asDecides(rule: Rule): Rule {
  if (!rule.id.startsWith('D')) return rule;
  return { ...rule, when: { internal: ['on'], ownDomain: ['not-listed'], ...rule.when } };
}

/** One of the first list matches, and one of the second where that goes on. */
export const EXCLUSIVE_RULES: readonly ExclusiveRule[] = [
  ...exclusive(RULES, []),
  ...exclusive(NOT_GRANTED, RULES.filter(({ goesOn }) => goesOn !== true).map(asDecides)),
];
