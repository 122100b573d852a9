import { READER } from '../../tests/view/answers';
import { toFailureView } from './failure-view';

test.each([
  ['jira-failed', true],
  ['jira-rate-limited', true],
  ['timed-out', true],
  ['storage-failed', true],
  ['internal', true],
  ['not-permitted', false],
  ['not-a-service-project', false],
  ['bad-request', false],
  ['broken-settings', false],
  ['conflict', false],
] as const)('%s: trying again helps: %s', (code, retry) => {
  expect(toFailureView({ code }, READER)).toEqual({
    code,
    retry,
    title: READER.words.failures[code].title,
    advice: READER.words.failures[code].advice,
  });
});

test.each([
  { name: 'the page', entered: 0, advice: 'Try again in a moment.' },
  {
    name: 'one address',
    entered: 1,
    advice: 'Nothing you entered is lost. Try again in a moment.',
  },
  {
    name: 'a list',
    entered: 2,
    advice: 'Nothing you entered is lost. Try again with fewer addresses.',
  },
])('the advice after a time-out: $name', ({ entered, advice }) => {
  expect(toFailureView({ code: 'timed-out' }, READER, entered).advice).toBe(advice);
});

test('where trying again does not help nothing is promised', () => {
  const { advice } = toFailureView({ code: 'not-permitted' }, READER, 1);
  expect(advice).toBe(READER.words.failures['not-permitted'].advice);
});

test('safe details are added: field, wait, code for support', () => {
  const { advice } = toFailureView(
    { code: 'internal', field: 'site.internal', retryAfter: 1, correlationId: 'abc' },
    READER,
  );
  expect(advice).toContain('Field: site.internal Try again in 1 second. Code for support: abc');
});
