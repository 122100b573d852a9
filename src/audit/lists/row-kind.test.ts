import type { Outcome } from '../../decide/outcome';
import type { DecidingStepId } from '../../decide/step-id';
import { kindOf, noCounts, ROW_KINDS } from './row-kind';

interface Case {
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly DecidingStepId[];
  readonly kind: string;
}

test.each([
  { outcomes: ['error'], decidedBy: ['A1'], kind: 'invalid' },
  { outcomes: ['error'], decidedBy: ['T4'], kind: 'error' },
  { outcomes: ['customer-invited'], decidedBy: ['T2'], kind: 'customer-invited' },
  { outcomes: ['no-notification'], decidedBy: ['S2', 'S4'], kind: 'no-notification' },
  { outcomes: ['customer-invited', 'error'], decidedBy: ['T2', 'T4'], kind: 'undecided' },
  // No answer of the core, but one that the type allows.
  { outcomes: ['error', 'no-notification'], decidedBy: ['A1', 'R1'], kind: 'undecided' },
  { outcomes: [], decidedBy: [], kind: 'undecided' },
] satisfies readonly Case[])('$outcomes by $decidedBy is $kind', ({ kind, ...answer }) => {
  expect(kindOf(answer)).toBe(kind);
});

test('counts begin at nothing, each with its own', () => {
  expect(Object.keys(noCounts()).sort()).toEqual([...ROW_KINDS].sort());
  expect(Object.values(noCounts())).toEqual(ROW_KINDS.map(() => 0));
  expect(noCounts()).not.toBe(noCounts());
});
