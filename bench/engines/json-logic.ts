/** `json-logic-engine`: one compiled chain of conditions. It gives the value we put there and no reason of its own. */
import { LogicEngine } from 'json-logic-engine';
import { knownFactsOf } from './known-facts';
import {
  factsAsked,
  NOT_GRANTED,
  RULES,
  stepsBy,
  type Act,
  type Condition,
  type Rule,
} from './rules';
import type { Engine } from './engine';

export const jsonLogic: Engine = {
  name: 'json-logic-engine',
  ready: () => {
    const engine = new LogicEngine();
    const chains = {
      invite: engine.build(chain(RULES)),
      'not-granted': engine.build(chain(NOT_GRANTED)),
    };
    const id = (act: Act, facts: object): string => String(chains[act](facts));
    return Promise.resolve({
      kind: 'sync',
      decide: (situation) => stepsBy(id, knownFactsOf(situation)),
    });
  },
};

function chain(rules: readonly Rule[]): object {
  return { if: rules.flatMap(({ id, when }) => (isEmpty(when) ? [id] : [logic(when), id])) };
}

function isEmpty(when: Condition): boolean {
  return Object.keys(when).length === 0;
}

function logic(when: Condition): object {
  const asks = factsAsked(when).map(([fact, values]) =>
    values.length === 1
      ? { '===': [{ var: fact }, values[0]] }
      : { or: values.map((value) => ({ '===': [{ var: fact }, value] })) },
  );
  return asks.length === 1 ? (asks[0] ?? {}) : { and: asks };
}
