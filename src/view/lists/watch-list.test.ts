import type { ListReport } from '../../contract/lists';
import { hasEnded, hasNews, pauseBeforeNextLook } from './watch-list';

const NOW = Date.parse('2026-08-03T09:00:00.000Z');

test.each(['done', 'cancelled', 'filling'] as const)('%s: nothing to wait for', (state) => {
  expect(pauseBeforeNextLook({ state }, 0, NOW)).toBeUndefined();
});

test.each([
  ['filling', false],
  ['reading', false],
  ['deciding', false],
  ['done', true],
  ['cancelled', true],
] as const)('%s: has ended: %s', (state, ended) => {
  expect(hasEnded({ state })).toBe(ended);
});

test('looks come further apart, and never too far', () => {
  const pauses = [0, 1, 50].map((looks) => pauseBeforeNextLook({ state: 'reading' }, looks, NOW));
  expect(pauses).toEqual([1000, 1400, 15_000]);
});

test('a pause that Jira asked for is waited for, but not slept through', () => {
  const until = (ms: number): string => new Date(NOW + ms).toISOString();
  const pause = (ms: number) =>
    pauseBeforeNextLook({ state: 'reading', pausedUntil: until(ms) }, 0, NOW);
  expect([pause(8000), pause(600_000)]).toEqual([8000, 15_000]);
});

test('news are another state, more rows, more accounts, a pause', () => {
  const report = { state: 'reading', rowsDone: 0, reading: { accounts: 5 } } as ListReport;
  expect(hasNews(report, { ...report })).toBe(false);
  expect(hasNews(report, { ...report, rowsDone: 1 })).toBe(true);
  expect(hasNews(report, { ...report, state: 'done' })).toBe(true);
});
