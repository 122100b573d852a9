import { verdictWith } from '../../tests/oracle/neutral-site';
import { certaintyOf, disputedOutcomes } from './certainty';

test.each([
  { name: 'one outcome, stated', differs: {}, certainty: 'certain', others: [] },
  {
    name: 'one outcome, another reading gives a different one (T5)',
    differs: { internal: false, external: false },
    certainty: 'disputed',
    others: ['error'],
  },
  {
    name: 'contested without another reading stays certain (M2)',
    differs: { internal: false, customerInvited: false },
    certainty: 'certain',
    others: [],
  },
  {
    name: 'several outcomes',
    differs: { internal: 'unknown' },
    certainty: 'open',
    others: [],
  },
  {
    name: 'several outcomes, another reading beside them',
    differs: { internal: 'unknown', external: false },
    certainty: 'open',
    others: ['error'],
  },
] as const)('$name', ({ differs, certainty, others }) => {
  const verdict = verdictWith(differs);
  expect(certaintyOf(verdict)).toBe(certainty);
  expect(disputedOutcomes(verdict)).toEqual(others);
});
