import { STEPS } from '../decide/steps';
import { mailKindOf } from './mail-kind';

test.each([
  ['T1', 'atlassian-account-invitation'],
  ['R3', 'atlassian-account-invitation'],
  ['R4', 'atlassian-account-invitation'],
  ['T2', 'customer-invited'],
  ['M1', 'none'],
  ['M2', 'verification'],
  ['S2', 'none'],
  ['T4', 'none'],
] as const)('%s sends %s', (step, kind) => {
  expect(mailKindOf(step, STEPS[step].effect)).toBe(kind);
});
