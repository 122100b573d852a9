import { READER } from '../../tests/view/answers';
import { toAnswer } from './answer-view';

test('what may happen, with the step that decides', () => {
  const answer = toAnswer({ outcomes: ['error'], decidedBy: ['T3'] }, READER);
  expect(answer.badges.map(({ outcome }) => outcome)).toEqual(['error']);
  expect(answer.text).toBe(READER.words.outcomes.error.choice);
  expect(answer.reasons).toEqual([READER.words.steps.T3]);
});

test('several outcomes are joined; more than two steps explain nothing', () => {
  const steps = ['T3', 'T1', 'T2'] as const;
  const outcomes = ['error', 'no-notification'] as const;
  const two = toAnswer({ outcomes, decidedBy: steps.slice(0, 2) }, READER);
  expect(two.text).toBe('an error or no mail');
  expect(two.reasons).toHaveLength(2);
  expect(toAnswer({ outcomes, decidedBy: steps }, READER).reasons).toEqual([]);
});
