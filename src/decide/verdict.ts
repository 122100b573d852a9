/** The answer of the core: what can happen, why, why not the rest, and how sure that is. */
import type { Evidence } from './evidence';
import type { FactName, FactValue } from './facts';
import type { Effect, Outcome } from './outcome';
import type { DecidingStepId, StepId } from './step-id';
import type { Caveat } from './caveat';
import type { QuestionId } from './procedure';

/** One question on the way: the fact that was read, the values of it that lead this way, the step that matched, if any. */
export interface Visit {
  readonly question: QuestionId;
  readonly fact: FactName;
  readonly values: readonly FactValue[];
  /** Whether these are all values still possible (the fact was no fork here). */
  readonly only: boolean;
  readonly step?: StepId;
  readonly evidence?: Evidence;
  /** The step is open: the documentation allows both ways and this is one of them (D6, D7). */
  readonly open?: boolean;
}

/** One way through the procedure, from the address to the step that decides. */
export type Trail = readonly Visit[];

/** A deciding step that can be reached, what an invite then does, and the ways that lead there. */
export interface Ending {
  readonly step: DecidingStepId;
  readonly effect: Effect;
  /** At least one; the first is the one that needs the fewest assumptions. */
  readonly trails: readonly Trail[];
}

/** What the other reading of a contested step would give, with the step that then decides. */
export interface OtherReading {
  readonly step: 'R4' | 'D2' | 'D5' | 'T5';
  readonly outcomes: readonly Outcome[];
}

/** Why an outcome is impossible: the question after which no way led to it any more. */
export interface RuledOut {
  readonly outcome: Outcome;
  readonly by: Visit;
}

export interface Verdict {
  /** Every outcome that some completion of the unknown facts or open steps gives; sorted by name, never empty. */
  readonly outcomes: readonly Outcome[];
  /** One outcome is left. */
  readonly certain: boolean;
  /** The steps that gave the outcomes, over all ways, in the order of domain.md. */
  readonly decidedBy: readonly DecidingStepId[];
  readonly endings: readonly Ending[];
  /** The weakest grade of the steps that matched on any way. */
  readonly evidence: Evidence;
  /** Per contested step, what its other reading gives; may repeat members of `outcomes`. */
  readonly otherReadings: readonly OtherReading[];
  readonly ruledOut: readonly RuledOut[];
  /** The facts of which two values, all else equal, can give different outcomes; the most telling first. */
  readonly settledBy: readonly FactName[];
  readonly caveats: readonly Caveat[];
}
