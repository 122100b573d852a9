/** The ids of the steps of the decision procedure, as domain.md section 4 names and orders them. */

export const STEP_IDS = [
  'A1',
  'R1',
  'R2',
  'R3',
  'R4',
  'P1',
  'P2',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'M1',
  'M2',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** A D step only prepares: it says whether the domain is granted. Every other step ends the walk with an outcome. */
export type DecidingStepId = Exclude<StepId, `D${number}`>;
