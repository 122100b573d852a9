/** `@cedar-policy/cedar-wasm`: the ids of the policies that determined the answer are its reason. */
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { EXCLUSIVE_RULES, type ExclusiveRule } from './exclusive-rules';
import { knownFactsOf } from './known-facts';
import { factsAsked, RULE_BY_ID, type Condition } from './rules';
import type { Engine } from './engine';

const POLICIES = 'procedure';
const REQUEST = {
  principal: { type: 'Inviter', id: 'anybody' },
  action: { type: 'Action', id: 'invite' },
  resource: { type: 'Site', id: 'site' },
  preparsedPolicySetId: POLICIES,
  entities: [],
} as const;

export const cedar: Engine = {
  name: 'cedar',
  ready: () => {
    const staticPolicies = Object.fromEntries(
      EXCLUSIVE_RULES.map((rule) => [rule.id, policy(rule)]),
    );
    const parsed = preparsePolicySet(POLICIES, { staticPolicies });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
    return Promise.resolve({
      kind: 'sync',
      decide: (situation) => {
        const answer = statefulIsAuthorized({ ...REQUEST, context: knownFactsOf(situation) });
        if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
        return stepsOf(answer.response.diagnostics.reason);
      },
    });
  },
};

/** Reasons come in no order; at most one of them goes on. */
function stepsOf(reasons: readonly string[]): readonly string[] {
  const [first, second] = reasons.map((id) => RULE_BY_ID.get(id));
  if (second === undefined) return first?.steps ?? [];
  const [before, after] = first?.goesOn === true ? [first, second] : [second, first];
  return [...before.steps, ...(after?.steps ?? [])];
}

function policy({ when, unless }: ExclusiveRule): string {
  const clauses = [when, ...unless].map(
    (condition, index) => `${index === 0 ? 'when' : 'unless'} { ${expression(condition)} }`,
  );
  return `permit (principal, action, resource) ${clauses.join(' ')};`;
}

function expression(condition: Condition): string {
  const asks = factsAsked(condition).map(([fact, values]) =>
    values.length === 1
      ? `context.${fact} == ${JSON.stringify(values[0])}`
      : `${JSON.stringify(values)}.contains(context.${fact})`,
  );
  return asks.length === 0 ? 'true' : asks.join(' && ');
}
