/** Says where a verdict of the core and an answer of the oracle differ, in words for a failing test. */
import type { Caveat } from '../../src/decide/caveat';
import type { Verdict } from '../../src/decide/verdict';
import type { OracleAnswer, Situation } from './oracle';

const ALL_OUTCOMES = 4;

/** Undefined when they agree; allocates only when they do not. */
export function difference(
  situation: Situation,
  verdict: Verdict,
  answer: OracleAnswer,
): string | undefined {
  const field = differingField(verdict, answer);
  if (field === undefined) return undefined;
  return `${field} of ${JSON.stringify(situation)}\n  core   ${said(verdict)}\n  oracle ${expected(answer)}`;
}

function differingField(verdict: Verdict, answer: OracleAnswer): string | undefined {
  if (!sameMembers(verdict.outcomes, answer.outcomes)) return 'outcomes';
  if (!sameMembers(verdict.decidedBy, answer.decidedBy)) return 'decidedBy';
  if (verdict.evidence !== answer.evidence) return 'evidence';
  if (verdict.certain !== (answer.outcomes.size === 1)) return 'certain';
  if (verdict.settledBy.length !== 0) return 'settledBy';
  if (!sameCaveats(verdict.caveats, answer.matched)) return 'caveats';
  if (!holdsTogether(verdict)) return 'endings or ruledOut';
  for (const reading of verdict.otherReadings) {
    for (const outcome of reading.outcomes) {
      if (!answer.otherOutcomes.has(outcome) && !answer.outcomes.has(outcome)) {
        return 'otherReadings (too many)';
      }
    }
  }
  for (const outcome of answer.otherOutcomes) {
    if (answer.outcomes.has(outcome)) continue;
    if (!verdict.otherReadings.some((reading) => reading.outcomes.includes(outcome))) {
      return 'otherReadings (missing)';
    }
  }
  return undefined;
}

/** What a matched step tells beside the outcome (domain.md section 4, the table and the paragraph after it). */
const TOLD: ReadonlyMap<string, Caveat> = new Map([
  ['R3', 'cannot-be-undone'],
  ['R4', 'cannot-be-undone'],
  ['T1', 'cannot-be-undone'],
  ['D7', 'may-use-licence'],
  ['T2', 'template-may-not-be-editable'],
  ['S2', 'dialog-still-promises-invitation'],
  ['S5', 'duplicate-accounts'],
  ['M2', 'verification-mail-possible'],
  ['D8', 'parent-or-child-domain-listed'],
]);

/** The caveats that steps bring, each once. */
export function caveatsOf(matched: Iterable<string>): ReadonlySet<Caveat> {
  const told = new Set<Caveat>();
  for (const step of matched) {
    const caveat = TOLD.get(step);
    if (caveat !== undefined) told.add(caveat);
  }
  return told;
}

/** Compares without allocating: each step tells its caveat, and no caveat is there without a step. */
function sameCaveats(given: readonly Caveat[], matched: ReadonlySet<string>): boolean {
  for (const step of matched) {
    const caveat = TOLD.get(step);
    if (caveat !== undefined && !given.includes(caveat)) return false;
  }
  return given.length === 0 || given.length === caveatsOf(matched).size;
}

/** Whether what a verdict says more than once is the same each time. */
export function holdsTogether(verdict: Verdict): boolean {
  const { outcomes, decidedBy, endings, ruledOut } = verdict;
  return (
    endings.length === decidedBy.length &&
    endings.every(
      (ending, index) =>
        ending.step === decidedBy[index] &&
        outcomes.includes(ending.effect.outcome) &&
        ending.trails.length > 0 &&
        ending.trails.every((trail) => trail[trail.length - 1]?.step === ending.step),
    ) &&
    outcomes.every((outcome) => endings.some((ending) => ending.effect.outcome === outcome)) &&
    outcomes.length + ruledOut.length === ALL_OUTCOMES &&
    ruledOut.every((ruled) => !outcomes.includes(ruled.outcome))
  );
}

function sameMembers(given: readonly string[], wanted: ReadonlySet<string>): boolean {
  return given.length === wanted.size && given.every((member) => wanted.has(member));
}

function said(verdict: Verdict): string {
  const { outcomes, decidedBy, evidence, otherReadings, certain, settledBy } = verdict;
  return JSON.stringify({ outcomes, decidedBy, evidence, otherReadings, certain, settledBy });
}

function expected(answer: OracleAnswer): string {
  return JSON.stringify({
    outcomes: [...answer.outcomes],
    decidedBy: [...answer.decidedBy],
    evidence: answer.evidence,
    otherOutcomes: [...answer.otherOutcomes],
  });
}
