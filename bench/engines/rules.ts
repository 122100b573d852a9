/**
 * The procedure of domain.md section 4 for complete facts as two lists of rules, the usual form for rule engines. They
 * were written anew for the bench; each engine gets them in its own form. A rule names every step that matches with it.
 */
import type { KnownFact, KnownFacts } from './known-facts';

/** Values by fact; all of them must hold. */
export type Condition = { readonly [F in KnownFact]?: readonly string[] };

export interface Rule {
  readonly id: string;
  /** In the order of domain.md. */
  readonly steps: readonly string[];
  readonly when: Condition;
  /** Not granted, or open: what comes then is asked as well. */
  readonly goesOn?: true;
}

const LICENCE = ['user', 'user-with-approval', 'stakeholder', 'stakeholder-with-approval'] as const;
const NO_ROLE = ['none', 'none-with-approval'] as const;
const APPROVAL = ['customer-with-approval'] as const;
const WITHOUT_ACCESS = { account: ['atlassian-without-access'] } as const;

/** Neither the domain is listed nor, unless D8 says so, a relative of it. */
const BY_ANY_DOMAIN: readonly Rule[] = [
  { id: 'D3', steps: ['D3'], when: { anyDomain: ['customer'], publicProvider: ['no'] } },
  { id: 'D5', steps: ['D5'], when: { anyDomain: ['customer'] } },
  { id: 'D4', steps: ['D4'], when: { anyDomain: NO_ROLE }, goesOn: true },
  { id: 'D6-any', steps: ['D6'], when: { anyDomain: APPROVAL }, goesOn: true },
  { id: 'D7-any', steps: ['D7'], when: { anyDomain: LICENCE }, goesOn: true },
];

function whereRelative(listed: 'yes' | 'no'): readonly Rule[] {
  return BY_ANY_DOMAIN.map(({ id, steps, when, ...rest }) => ({
    id: listed === 'yes' ? `${id}-D8` : id,
    steps: [...steps, ...(listed === 'yes' ? ['D8'] : []), ...(id === 'D4' ? [] : ['T1'])],
    when: { ...when, relatedListed: [listed] },
    ...rest,
  }));
}

/** The first that matches decides: the invite, or whether the domain is granted. */
export const RULES: readonly Rule[] = [
  { id: 'A1', steps: ['A1'], when: { address: ['invalid'] } },
  { id: 'R1', steps: ['R1'], when: { route: ['automation'] } },
  { id: 'R2', steps: ['R2'], when: { route: ['rest'] } },
  { id: 'R3', steps: ['R3'], when: { route: ['admin-hub'] } },
  { id: 'R4', steps: ['R4'], when: { route: ['people-page'] } },
  { id: 'P1', steps: ['P1'], when: { inviter: ['none'] } },
  { id: 'P2', steps: ['P2'], when: { portalAccess: ['broken'] } },
  { id: 'S1', steps: ['S1'], when: { account: ['atlassian-inactive', 'portal-only-inactive'] } },
  { id: 'S2', steps: ['S2'], when: { account: ['portal-only', 'atlassian-with-access'] } },
  { id: 'S4-admin', steps: ['S4'], when: { ...WITHOUT_ACCESS, inviter: ['admin'] } },
  { id: 'S3', steps: ['S3'], when: { ...WITHOUT_ACCESS, userInvites: ['closed'] } },
  { id: 'S4', steps: ['S4'], when: WITHOUT_ACCESS },
  { id: 'S5', steps: ['S5'], when: { account: ['both'] } },
  { id: 'S6', steps: ['S6'], when: { account: ['invited'] } },
  // Nobody asks what the domain gives.
  { id: 'internal-off', steps: [], when: { internal: ['off'] }, goesOn: true },
  { id: 'D1', steps: ['D1', 'T1'], when: { ownDomain: ['customer'] } },
  { id: 'D2', steps: ['D2'], when: { ownDomain: NO_ROLE }, goesOn: true },
  { id: 'D6', steps: ['D6', 'T1'], when: { ownDomain: APPROVAL }, goesOn: true },
  { id: 'D7', steps: ['D7', 'T1'], when: { ownDomain: LICENCE }, goesOn: true },
  ...whereRelative('no'),
  ...whereRelative('yes'),
];

/** Asked where the domain is not granted, or may not be. */
export const NOT_GRANTED: readonly Rule[] = [
  { id: 'T3', steps: ['T3'], when: { external: ['on'], externalList: ['not-listed'] } },
  { id: 'M1', steps: ['M1'], when: { external: ['on'], outgoingMail: ['off'] } },
  { id: 'M2', steps: ['M2'], when: { external: ['on'], customerInvited: ['off'] } },
  { id: 'T2', steps: ['T2'], when: { external: ['on'] } },
  { id: 'T4', steps: ['T4'], when: { internal: ['on'] } },
  { id: 'T5', steps: ['T5'], when: {} },
];

export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(
  [...RULES, ...NOT_GRANTED].map((rule) => [rule.id, rule]),
);

/** Which list of rules is asked. */
export type Act = 'invite' | 'not-granted';

const NO_STEPS: readonly string[] = [];

/** The steps of the rule that decides, by its id; where it goes on, of the next one too. */
export function stepsBy<T>(askId: (act: Act, facts: T) => string, facts: T): readonly string[] {
  const rule = RULE_BY_ID.get(askId('invite', facts));
  if (rule?.goesOn !== true) return rule?.steps ?? NO_STEPS;
  const next = RULE_BY_ID.get(askId('not-granted', facts));
  return [...rule.steps, ...(next?.steps ?? NO_STEPS)];
}

/** A condition as a list of facts with the values that fulfil it. */
export function factsAsked(when: Condition): readonly (readonly [KnownFact, readonly string[]])[] {
  return Object.entries(when) as unknown as readonly (readonly [KnownFact, readonly string[]])[];
}

/** Whether facts fulfil a condition; the engines have their own way of asking this. */
export function holds(when: Condition, facts: KnownFacts): boolean {
  return factsAsked(when).every(([fact, values]) => values.includes(facts[fact]));
}
