import { SOURCES } from './sources';
import { STEP_IDS, type StepId } from './step-id';
import { STEPS, T5_OTHER_READING } from './steps';

/** The column "evidence" of domain.md section 4. */
const EVIDENCE_COLUMN: Readonly<Record<StepId, string>> = {
  A1: 'inferred INACTIVE',
  R1: 'stated MAIL',
  R2: 'inferred REST',
  R3: 'stated SEED',
  R4: 'contested PEOPLE',
  P1: 'stated ADD',
  P2: 'stated SIGNUP',
  S1: 'stated UNABLE INACTIVE',
  S2: 'stated MAIL',
  S3: 'stated AGENTS',
  S4: 'inferred AGENTS',
  S5: 'inferred DUP',
  S6: 'inferred',
  D1: 'stated SEED UAS',
  D2: 'stated SEED',
  D3: 'stated SEED',
  D4: 'stated SEED',
  D5: 'contested SEED UAS',
  D6: 'contested',
  D7: 'contested',
  D8: 'inferred UAS',
  T1: 'stated SEED HELP STAFF',
  T2: 'stated SEED LIST',
  T3: 'inferred LIST',
  T4: 'stated SEED UNABLE',
  T5: 'contested SEED UNABLE',
  M1: 'stated MAIL',
  M2: 'contested MAIL ADD',
};

test('each step has the grade and the sources of domain.md', () => {
  const column = STEP_IDS.map((id) => [id, [STEPS[id].evidence, ...STEPS[id].sources].join(' ')]);
  expect(Object.fromEntries(column)).toEqual(EVIDENCE_COLUMN);
});

const INVITATION = ['atlassian-account-invitation', 'atlassian', 'administration-hub'];
const ERROR = ['error', 'none', 'none'];
const SILENT = ['no-notification', 'none', 'none'];
const SILENT_ACCOUNT = ['no-notification', 'portal-only', 'none'];

test.each([
  { ids: ['R3', 'R4', 'T1'], effect: INVITATION },
  { ids: ['T2'], effect: ['customer-invited', 'portal-only', 'project'] },
  { ids: ['A1', 'P1', 'P2', 'S1', 'S3', 'T3', 'T4'], effect: ERROR },
  { ids: ['S2', 'S4', 'S5', 'S6', 'T5'], effect: SILENT },
  // No mail, but an account is made all the same.
  { ids: ['R1', 'R2', 'M1', 'M2'], effect: SILENT_ACCOUNT },
] as const)('$ids: $effect (outcome, account made, sender)', ({ ids, effect }) => {
  for (const id of ids) {
    const { outcome, accountMade, sender } = STEPS[id].effect;
    expect([id, outcome, accountMade, sender]).toEqual([id, ...effect]);
  }
});

test('every deciding step has an effect, no preparing step has one', () => {
  for (const id of STEP_IDS) expect('effect' in STEPS[id]).toBe(!id.startsWith('D'));
});

test('what is stated names its source', () => {
  for (const id of STEP_IDS) {
    if (STEPS[id].evidence === 'stated') expect(STEPS[id].sources).not.toEqual([]);
  }
});

test('a mail has a sender, and no mail has none', () => {
  for (const id of STEP_IDS) {
    const step = STEPS[id];
    if (!('effect' in step)) continue;
    const mail = ['atlassian-account-invitation', 'customer-invited'].includes(step.effect.outcome);
    expect([id, step.effect.sender !== 'none']).toEqual([id, mail]);
  }
});

test('the other reading of T5 is an error', () => {
  expect(T5_OTHER_READING).toEqual({ outcome: 'error', accountMade: 'none', sender: 'none' });
});

test('every source is an address of Atlassian', () => {
  for (const source of Object.values(SOURCES)) {
    expect(new URL(source).hostname).toMatch(/(^|\.)atlassian\.com$/);
  }
});
