import { answerWith, READER } from '../../tests/view/answers';
import type { HeadlineCondition } from '../contract/api';
import type { ErrorCode } from '../contract/reply';
import { OUTCOMES } from '../decide/outcome';
import type { DecidingStepId } from '../decide/step-id';
import { toActionAnswer, toActionFailure } from './action-reply';
import { toHeadline } from './headline';
import { ACTION_WORDS } from './words/catalogs/en/action-words';

const SPOKEN = { words: ACTION_WORDS, locale: 'en' };
const SURE = { project: 'HELP', doubt: undefined };
const CONDITIONS: readonly HeadlineCondition[] = ['always', 'new-person', 'known-account'];

/** Every set of outcomes, every condition: what the action says is what the pages say. */
const SETS = Array.from({ length: 15 }, (_, n) =>
  OUTCOMES.filter((_outcome, at) => ((n + 1) >> at) % 2 === 1),
);

test.each(SETS)('the words are those of the page: %j', (...outcomes) => {
  for (const condition of CONDITIONS) {
    const answer = answerWith({});
    const others = [{ step: 'T5' as const, outcomes: OUTCOMES }];
    const verdict = { outcomes, certain: outcomes.length === 1, otherReadings: others };
    const checked = { ...answer, condition, headline: { ...answer.headline, ...verdict } };
    const { sentence, dispute } = toHeadline(checked, READER);
    const said = dispute === undefined ? sentence : `${sentence} ${dispute}`;
    expect(toActionAnswer(checked, SURE, SPOKEN).answer).toBe(said);
  }
});

test('what is read by rules is text or nothing', () => {
  const reply = toActionAnswer(answerWith({}), SURE, SPOKEN);
  for (const value of Object.values(reply) as unknown[]) {
    expect(value === null || typeof value === 'string').toBe(true);
  }
  expect(reply).toMatchObject({ certainty: 'certain', project: 'HELP' });
});

test('each step that decides is told with its code, as long as they are few', () => {
  const answer = answerWith({});
  const because = (...decidedBy: readonly DecidingStepId[]) =>
    toActionAnswer({ ...answer, headline: { ...answer.headline, decidedBy } }, SURE, SPOKEN)
      .because;
  expect(because('T1', 'T4')).toBe(`T1: ${ACTION_WORDS.steps.T1} T4: ${ACTION_WORDS.steps.T4}`);
  expect(because('T1', 'T2', 'T4')).toBe('T1, T2, T4');
});

test.each(['not-recorded', 'contradicted', 'stale'] as const)('%s is warned of', (doubt) => {
  const { answer, warning } = toActionAnswer(answerWith({}), { ...SURE, doubt }, SPOKEN);
  expect(warning).toBe(ACTION_WORDS.action.doubts[doubt]);
  expect(answer).toBe(toActionAnswer(answerWith({}), SURE, SPOKEN).answer);
});

test.each(Object.keys(ACTION_WORDS.failures) as readonly ErrorCode[])(
  '%s has its words',
  (code) => {
    const { errors } = toActionFailure({ code }, SPOKEN);
    expect(errors[0].message).toMatch(/^\S.*\. \S.*\.$/);
  },
);

test('a failure that nobody expected can be quoted', () => {
  const { errors } = toActionFailure({ code: 'internal', correlationId: 'c-1' }, SPOKEN);
  expect(errors[0].message).toMatch(/ c-1$/);
});

test.each([
  { field: 'projectKey', message: ACTION_WORDS.action.noProject },
  { field: 'addresses', message: ACTION_WORDS.action.noEmail },
  { field: 'addresses.0', message: ACTION_WORDS.action.noEmail },
])('$field is asked for', ({ field, message }) => {
  expect(toActionFailure({ code: 'bad-request', field }, SPOKEN).errors).toEqual([{ message }]);
});
