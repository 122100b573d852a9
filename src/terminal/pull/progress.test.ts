import { sink } from '../../../tests/terminal/sink';
import { spokenFor } from '../spoken';
import { reportProgress } from './progress';

const WORDS = spokenFor([], undefined).terminal.pull;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('nothing is said within a second, then every other', () => {
  const errors = sink();
  const progress = reportProgress(errors, WORDS);
  progress.onProgress({ done: 100 });
  jest.advanceTimersByTime(999);
  expect(errors.text()).toBe('');
  jest.advanceTimersByTime(1);
  progress.onProgress({ done: 12, of: 300 });
  jest.advanceTimersByTime(1000);
  expect(errors.text()).toBe(
    'pull: listing the domains, 100 so far\npull: 12 of 300 domains read\n',
  );
  progress.end();
  jest.advanceTimersByTime(60_000);
  expect(errors.text().split('\n')).toHaveLength(3);
});

test('a wait is said at once', () => {
  const errors = sink();
  const progress = reportProgress(errors, WORDS);
  progress.onWait(30);
  progress.end();
  expect(errors.text()).toBe('pull: Atlassian asks to wait 30 s\n');
});
