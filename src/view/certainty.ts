/** How sure an answer is, as the badge beside it says. */
import type { Verdict } from '../decide/verdict';

/**
 * `certain`: one outcome is left. `disputed`: one is left, but the other reading of a contested step would give
 * another. `open`: several are left.
 */
export type Certainty = 'certain' | 'disputed' | 'open';

/** What of an answer says how sure it is. */
export type Surety = Pick<Verdict, 'certain' | 'outcomes' | 'otherReadings'>;

/** Which of the three an answer is. */
export function certaintyOf(verdict: Surety): Certainty {
  if (!verdict.certain) return 'open';
  return disputedOutcomes(verdict).length > 0 ? 'disputed' : 'certain';
}

/** The outcomes that another reading would give and the answer lacks. */
export function disputedOutcomes(verdict: Surety): Verdict['outcomes'] {
  const others = verdict.otherReadings.flatMap((reading) => reading.outcomes);
  return [...new Set(others)].filter((outcome) => !verdict.outcomes.includes(outcome)).sort();
}
