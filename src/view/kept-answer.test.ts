import { answerWith, READER } from '../../tests/view/answers';
import { toKeptNotice } from './kept-answer';

test.each([
  ['timed-out', 'Jira took too long to answer'],
  ['jira-failed', 'Jira couldn’t be read'],
] as const)('%s: what failed, and how old the answer is', (code, failure) => {
  expect(toKeptNotice(answerWith({}), { code }, READER)).toBe(
    `Couldn’t check again: ${failure}. This is the answer from 2 minutes ago.`,
  );
});

test('an answer whose time cannot be read keeps its notice', () => {
  const answer = { ...answerWith({}), checkedAt: 'then' };
  expect(toKeptNotice(answer, { code: 'internal' }, READER)).toContain('the answer from then.');
});
