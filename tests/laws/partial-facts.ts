/** Compares the core with the oracle's brute force for partial facts: sound, tight, and rightly ordered in what settles. */
import { decideFacts } from '../../src/decide/decide';
import { OUTCOMES } from '../../src/decide/outcome';
import type { Facts } from '../../src/decide/facts';
import { caveatsOf, holdsTogether } from '../oracle/agreement';
import { oracleOfPartial } from '../oracle/partial';

/** Undefined when core and oracle agree on these facts, else both answers in words. */
export function partialDifference(facts: Facts): string | undefined {
  const verdict = decideFacts(facts);
  const wanted = oracleOfPartial(facts);
  const others = verdict.otherReadings.flatMap((reading) => reading.outcomes);
  const core = JSON.stringify({
    outcomes: verdict.outcomes,
    certain: verdict.certain,
    decidedBy: verdict.decidedBy,
    evidence: verdict.evidence,
    others: OUTCOMES.filter((one) => others.includes(one) && !verdict.outcomes.includes(one)),
    settledBy: verdict.settledBy,
    caveats: [...verdict.caveats].sort(),
  });
  const oracle = JSON.stringify({
    outcomes: wanted.outcomes,
    certain: wanted.outcomes.length === 1,
    decidedBy: wanted.decidedBy,
    evidence: wanted.evidence,
    others: wanted.otherOutcomes,
    settledBy: wanted.settledBy,
    caveats: [...caveatsOf(wanted.matched)].sort(),
  });
  if (core !== oracle) return `${JSON.stringify(facts)}\n  core   ${core}\n  oracle ${oracle}`;
  return holdsTogether(verdict) ? undefined : `${JSON.stringify(facts)} contradicts itself`;
}

/** Every non-empty set of some values: all that can be known of them. */
export function subsets<T>(values: readonly T[]): readonly (readonly [T, ...T[]])[] {
  return values
    .reduce<readonly (readonly T[])[]>(
      (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
      [[]],
    )
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}
