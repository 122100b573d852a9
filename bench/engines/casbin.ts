/** `casbin`: policies with a priority; the one that decided is explained beside the answer. */
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import { knownFactsOf, type KnownFact } from './known-facts';
import { NOT_GRANTED, RULES, stepsBy, type Act, type Condition, type Rule } from './rules';
import type { Engine } from './engine';

/** In the order in which the rules ask; a policy names one value of each, or anything. */
const COLUMNS: readonly KnownFact[] = [
  'address',
  'route',
  'inviter',
  'portalAccess',
  'account',
  'userInvites',
  'internal',
  'ownDomain',
  'relatedListed',
  'anyDomain',
  'publicProvider',
  'external',
  'externalList',
  'outgoingMail',
  'customerInvited',
];
const ANYTHING = '*';

const MODEL = `
[request_definition]
r = act, facts
[policy_definition]
p = act, id, ${COLUMNS.join(', ')}, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = r.act == p.act && ${COLUMNS.map((fact) => `(p.${fact} == "${ANYTHING}" || r.facts.${fact} == p.${fact})`).join(' && ')}
`;

export const casbin: Engine = {
  name: 'casbin',
  ready: async () => {
    const policies = [...lines('invite', RULES), ...lines('not-granted', NOT_GRANTED)];
    const enforcer = await newEnforcer(
      newModelFromString(MODEL),
      new StringAdapter(policies.join('\n')),
    );
    // Second in a policy that is explained: the id of the rule.
    const explained = (act: Act, facts: object): string =>
      enforcer.enforceExSync(act, facts)[1][1] ?? '';
    return {
      kind: 'sync',
      decide: (situation) => stepsBy(explained, knownFactsOf(situation)),
    };
  },
};

function lines(act: Act, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ id, when }) =>
    combinations(when).map((values) => ['p', act, id, ...values, 'allow'].join(', ')),
  );
}

/** A policy for each choice of values. */
function combinations(when: Condition): readonly (readonly string[])[] {
  return COLUMNS.reduce<readonly (readonly string[])[]>(
    (rows, fact) =>
      rows.flatMap((row) => (when[fact] ?? [ANYTHING]).map((value) => [...row, value])),
    [[]],
  );
}
