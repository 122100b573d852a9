/** What each step of the procedure rests on, and what an invite that ends there does (domain.md section 4). */
import type { Evidence } from './evidence';
import type { Effect } from './outcome';
import type { DecidingStepId, StepId } from './step-id';

/** Keys of domain.md section 9; the addresses are in `sources.ts`. */
export type SourceId =
  | 'SEED'
  | 'MAIL'
  | 'UNABLE'
  | 'INACTIVE'
  | 'AGENTS'
  | 'ADD'
  | 'HELP'
  | 'UAS'
  | 'LIST'
  | 'STAFF'
  | 'PEOPLE'
  | 'SIGNUP'
  | 'DUP'
  | 'REST';

interface StepBasis {
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
}

/** A step that ends the walk also says what the invite does. */
export type Step = StepBasis & { readonly effect?: Effect };

const INVITATION: Effect = {
  outcome: 'atlassian-account-invitation',
  accountMade: 'atlassian',
  sender: 'administration-hub',
};
const CUSTOMER_INVITED: Effect = {
  outcome: 'customer-invited',
  accountMade: 'portal-only',
  sender: 'project',
};
const ERROR: Effect = { outcome: 'error', accountMade: 'none', sender: 'none' };
const SILENT: Effect = { outcome: 'no-notification', accountMade: 'none', sender: 'none' };
/** No mail, but the portal-only account is made all the same. */
const SILENT_ACCOUNT: Effect = { ...SILENT, accountMade: 'portal-only' };

type Steps = { readonly [S in DecidingStepId]: StepBasis & { readonly effect: Effect } } & {
  readonly [S in Exclude<StepId, DecidingStepId>]: StepBasis;
};

/** Every step by id. A branch of the graph may lower the grade where the step is contested only there. */
export const STEPS: Steps = {
  A1: { evidence: 'inferred', sources: ['INACTIVE'], effect: ERROR },
  R1: { evidence: 'stated', sources: ['MAIL'], effect: SILENT_ACCOUNT },
  R2: { evidence: 'inferred', sources: ['REST'], effect: SILENT_ACCOUNT },
  R3: { evidence: 'stated', sources: ['SEED'], effect: INVITATION },
  R4: { evidence: 'contested', sources: ['PEOPLE'], effect: INVITATION },
  P1: { evidence: 'stated', sources: ['ADD'], effect: ERROR },
  P2: { evidence: 'stated', sources: ['SIGNUP'], effect: ERROR },
  S1: { evidence: 'stated', sources: ['UNABLE', 'INACTIVE'], effect: ERROR },
  S2: { evidence: 'stated', sources: ['MAIL'], effect: SILENT },
  S3: { evidence: 'stated', sources: ['AGENTS'], effect: ERROR },
  S4: { evidence: 'inferred', sources: ['AGENTS'], effect: SILENT },
  S5: { evidence: 'inferred', sources: ['DUP'], effect: SILENT },
  S6: { evidence: 'inferred', sources: [], effect: SILENT },
  D1: { evidence: 'stated', sources: ['SEED', 'UAS'] },
  D2: { evidence: 'stated', sources: ['SEED'] },
  D3: { evidence: 'stated', sources: ['SEED'] },
  D4: { evidence: 'stated', sources: ['SEED'] },
  D5: { evidence: 'contested', sources: ['SEED', 'UAS'] },
  D6: { evidence: 'contested', sources: [] },
  D7: { evidence: 'contested', sources: [] },
  D8: { evidence: 'inferred', sources: ['UAS'] },
  T1: { evidence: 'stated', sources: ['SEED', 'HELP', 'STAFF'], effect: INVITATION },
  T2: { evidence: 'stated', sources: ['SEED', 'LIST'], effect: CUSTOMER_INVITED },
  T3: { evidence: 'inferred', sources: ['LIST'], effect: ERROR },
  T4: { evidence: 'stated', sources: ['SEED', 'UNABLE'], effect: ERROR },
  T5: { evidence: 'contested', sources: ['SEED', 'UNABLE'], effect: SILENT },
  M1: { evidence: 'stated', sources: ['MAIL'], effect: SILENT_ACCOUNT },
  M2: { evidence: 'contested', sources: ['MAIL', 'ADD'], effect: SILENT_ACCOUNT },
};

/** What the other reading of T5 gives: Jira says that the customer could not be added. */
export const T5_OTHER_READING: Effect = ERROR;
