/** `@casl/ability`: the rule that is relevant says its reason. */
import { createMongoAbility } from '@casl/ability';
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

const PERSON = 'Person';

export const casl: Engine = {
  name: 'casl',
  ready: () => {
    // The last rule that matches is the relevant one.
    const ability = createMongoAbility(
      [...asked('invite', RULES), ...asked('not-granted', NOT_GRANTED)],
      {
        detectSubjectType: () => PERSON,
      },
    );
    const reason = (act: Act, facts: object): string =>
      ability.relevantRuleFor(act, facts)?.reason ?? '';
    return Promise.resolve({
      kind: 'sync',
      decide: (situation) => stepsBy(reason, knownFactsOf(situation)),
    });
  },
};

function asked(action: Act, rules: readonly Rule[]): object[] {
  return rules
    .map(({ id, when }) => ({ action, subject: PERSON, reason: id, ...conditions(when) }))
    .reverse();
}

/** Equality where one value is asked for: cheaper for it than a list. */
function conditions(when: Condition): object {
  const asks = factsAsked(when).map(([fact, values]) => [
    fact,
    values.length === 1 ? values[0] : { $in: values },
  ]);
  return asks.length === 0 ? {} : { conditions: Object.fromEntries(asks) as object };
}
