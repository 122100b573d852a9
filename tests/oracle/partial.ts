/** What the oracle says of partial facts, by brute force over every completion (domain.md section 5, design.md section 7). */
import { FACT_NAMES, type FactName, type Facts } from '../../src/decide/facts';
import { oracle, weakest, type Grade, type OracleOutcome } from './oracle';
import { walkSituations } from './space';

/** The facts that can settle an answer, by the names and in the order of design.md section 7. */
const SETTLING_FACTS = [
  'site.internal',
  'site.external',
  'site.externalDomains',
  'site.approvedDomains',
  'site.anyDomain',
  'site.userInvites',
  'site.outgoingMail',
  'project.customerInvited',
  'project.portalAccess',
  'account',
  'inviter',
] as const satisfies readonly FactName[];

export interface PartialAnswer {
  readonly outcomes: readonly OracleOutcome[];
  readonly decidedBy: readonly string[];
  /** The deciding steps and the D steps before them. */
  readonly matched: ReadonlySet<string>;
  readonly evidence: Grade;
  /** What other readings would give and `outcomes` lacks. */
  readonly otherOutcomes: readonly OracleOutcome[];
  readonly settledBy: readonly FactName[];
  readonly completions: number;
}

const OUTCOMES: readonly OracleOutcome[] = [
  'atlassian-account-invitation',
  'customer-invited',
  'error',
  'no-notification',
];

const DECIDING = 'A1 R1 R2 R3 R4 P1 P2 S1 S2 S3 S4 S5 S6 T1 T2 T3 T4 T5 M1 M2'.split(' ');

/** Union of the oracle's answers over all completions. */
export function oracleOfPartial(facts: Facts): PartialAnswer {
  const outcomes = new Set<OracleOutcome>();
  const decidedBy = new Set<string>();
  const matched = new Set<string>();
  const others = new Set<OracleOutcome>();
  const masks: number[] = [];
  let evidence: Grade = 'stated';
  const completions = walkSituations(facts, (situation) => {
    const answer = oracle(situation);
    let mask = 0;
    for (const outcome of answer.outcomes) {
      outcomes.add(outcome);
      mask |= 1 << OUTCOMES.indexOf(outcome);
    }
    for (const step of answer.decidedBy) decidedBy.add(step);
    for (const step of answer.matched) matched.add(step);
    for (const outcome of answer.otherOutcomes) others.add(outcome);
    evidence = weakest(evidence, answer.evidence);
    masks.push(mask);
  });
  return {
    outcomes: OUTCOMES.filter((outcome) => outcomes.has(outcome)),
    decidedBy: DECIDING.filter((step) => decidedBy.has(step)),
    matched,
    evidence,
    otherOutcomes: OUTCOMES.filter((outcome) => others.has(outcome) && !outcomes.has(outcome)),
    settledBy: settlers(facts, masks),
    completions,
  };
}

/** The facts that can settle the answer, the one that leaves the fewest outcomes on average first. */
function settlers(facts: Facts, masks: readonly number[]): FactName[] {
  return SETTLING_FACTS.filter((name) => canSettle(facts, name, masks))
    .map((name) => ({ name, left: averageLeft(facts, name, masks) }))
    .sort((a, b) => a.left - b.left) // stable: ties stay in the order of SETTLING_FACTS
    .map(({ name }) => name);
}

/** Whether two completions that differ in this fact alone have different outcomes. */
function canSettle(facts: Facts, name: FactName, masks: readonly number[]): boolean {
  const { stride, turns } = wheel(facts, name);
  return masks.some(
    (mask, index) => Math.floor(index / stride) % turns > 0 && masks[index - stride] !== mask,
  );
}

/** How many outcomes are left on average once this fact is known. */
function averageLeft(facts: Facts, name: FactName, masks: readonly number[]): number {
  const { stride, turns } = wheel(facts, name);
  const unions = Array.from({ length: turns }, () => 0);
  masks.forEach((mask, index) => {
    const turn = Math.floor(index / stride) % turns;
    unions[turn] = (unions[turn] ?? 0) | mask;
  });
  const total = unions.reduce(
    (sum, union) => sum + OUTCOMES.filter((_, bit) => (union >> bit) % 2 === 1).length,
    0,
  );
  return total / turns;
}

/** Where a fact sits in the order of walkSituations: its values turn every `stride` completions. */
function wheel(facts: Facts, name: FactName): { stride: number; turns: number } {
  const stride = FACT_NAMES.slice(FACT_NAMES.indexOf(name) + 1).reduce(
    (size, later) => size * facts[later].length,
    1,
  );
  return { stride, turns: facts[name].length };
}
