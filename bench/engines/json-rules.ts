/** `json-rules-engine`: the events of the rules that matched, most important rule first, are its reason. */
import { Engine as RulesEngine } from 'json-rules-engine';
import { knownFactsOf, type KnownFacts } from './known-facts';
import { factsAsked, NOT_GRANTED, RULE_BY_ID, RULES, type Act, type Rule } from './rules';
import type { Engine } from './engine';

/**
 * Rules are asked in turn: the first one that matches stops it, or leads to the second list. The engine knows no lists,
 * so that one is a second engine.
 */
export const jsonRules: Engine = {
  name: 'json-rules-engine',
  ready: () => {
    const engines = { invite: engineOf(RULES), 'not-granted': engineOf(NOT_GRANTED) };
    const ask = async (act: Act, facts: KnownFacts): Promise<Rule | undefined> => {
      const { events } = await engines[act].run(facts);
      return RULE_BY_ID.get(events[0]?.type ?? '');
    };
    return Promise.resolve({
      kind: 'async',
      decide: async (situation) => {
        const facts = knownFactsOf(situation);
        const first = await ask('invite', facts);
        if (first?.goesOn !== true) return first?.steps ?? [];
        return [...first.steps, ...((await ask('not-granted', facts))?.steps ?? [])];
      },
    });
  },
};

function engineOf(rules: readonly Rule[]): RulesEngine {
  const engine = new RulesEngine([], { allowUndefinedFacts: false });
  for (const [index, rule] of rules.entries()) {
    engine.addRule({
      conditions: { all: conditions(rule) },
      event: { type: rule.id },
      priority: rules.length - index,
      onSuccess: () => void engine.stop(),
    });
  }
  return engine;
}

function conditions({ when }: Rule): object[] {
  return factsAsked(when).map(([fact, values]) =>
    values.length === 1
      ? { fact, operator: 'equal', value: values[0] }
      : { fact, operator: 'in', value: values },
  );
}
