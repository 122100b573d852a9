/** What the floor gathers on its way, and the verdict that it becomes. */
import type { Caveat } from '../../src/decide/caveat';
import type { Evidence } from '../../src/decide/evidence';
import { OUTCOMES, type Effect, type Outcome } from '../../src/decide/outcome';
import type { DecidingStepId } from '../../src/decide/step-id';
import { STEPS } from '../../src/decide/steps';
import type { Ending, OtherReading, RuledOut, Verdict, Visit } from '../../src/decide/verdict';
import type { Answer } from './floor-visits';

export interface Journey {
  trail: Visit[];
  readonly ruledOut: RuledOut[];
  evidence: Evidence;
  /** The way to T1 that an open step left behind. */
  granted?: readonly Visit[];
  otherReadings: readonly OtherReading[];
  licence: boolean;
  relative: boolean;
}

const NO_READINGS: readonly OtherReading[] = [];
const NOTHING_SETTLES: Verdict['settledBy'] = [];

export function setOut(): Journey {
  return {
    trail: [],
    ruledOut: [],
    evidence: 'stated',
    otherReadings: NO_READINGS,
    licence: false,
    relative: false,
  };
}

/** Goes along an answer. */
export function go(journey: Journey, answer: Answer | undefined): void {
  // A value that cannot be there: the situation is not complete.
  if (answer === undefined) throw new Error('No such answer');
  const { visit, rulesOut } = answer;
  journey.trail.push(visit);
  for (const ruled of rulesOut) journey.ruledOut.push(ruled);
  if (visit.evidence !== undefined) weaken(journey, visit.evidence);
}

function weaken(journey: Journey, evidence: Evidence): void {
  if (evidence === 'contested') journey.evidence = 'contested';
  else if (evidence === 'inferred' && journey.evidence === 'stated') journey.evidence = 'inferred';
}

/** What another reading of a contested step gives, as bits. */
export function read(journey: Journey, step: OtherReading['step'], outcomes: number): void {
  journey.otherReadings = [
    { step, outcomes: OUTCOMES.filter((_, bit) => (outcomes & (1 << bit)) !== 0) },
  ];
}

const EFFECTS = Object.fromEntries(
  Object.entries(STEPS).flatMap(([id, step]) => ('effect' in step ? [[id, step.effect]] : [])),
) as Readonly<Record<DecidingStepId, Effect>>;

/** The end. `ofAddress` is told after what the steps tell. */
export function arrive(
  journey: Journey,
  step: DecidingStepId,
  ofAddress: readonly Caveat[],
): Verdict {
  const { granted, evidence, otherReadings, ruledOut } = journey;
  const effect = EFFECTS[step];
  const ending: Ending = { step, effect, trails: [journey.trail] };
  const caveats: Caveat[] = [];
  tellOfSteps(caveats, step, journey);
  for (const caveat of ofAddress) caveats.push(caveat);
  return {
    outcomes: granted === undefined ? [effect.outcome] : bothOutcomes(effect.outcome),
    certain: granted === undefined,
    decidedBy: granted === undefined ? [step] : ['T1', step],
    endings:
      granted === undefined
        ? [ending]
        : [{ step: 'T1', effect: EFFECTS.T1, trails: [granted] }, ending],
    evidence,
    otherReadings,
    ruledOut,
    settledBy: NOTHING_SETTLES,
    caveats,
  };
}

/** The invitation comes first by name. */
function bothOutcomes(other: Outcome): readonly Outcome[] {
  return [EFFECTS.T1.outcome, other];
}

const TOLD: Partial<Record<DecidingStepId, Caveat>> = {
  T2: 'template-may-not-be-editable',
  S2: 'dialog-still-promises-invitation',
  S5: 'duplicate-accounts',
  M2: 'verification-mail-possible',
};

function tellOfSteps(caveats: Caveat[], step: DecidingStepId, journey: Journey): void {
  const invitation = step === 'T1' || step === 'R3' || step === 'R4';
  if (invitation || journey.granted !== undefined) caveats.push('cannot-be-undone');
  if (journey.licence) caveats.push('may-use-licence');
  const told = TOLD[step];
  if (told !== undefined) caveats.push(told);
  if (journey.relative) caveats.push('parent-or-child-domain-listed');
}
