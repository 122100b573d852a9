import { ADMIN_READER } from '../../../tests/view/admin-reader';
import type { Mark, MarkedPredictions } from '../../contract/reality';
import { toHitRate } from './hit-rate';

const marked = (mark: Mark, day: string, count: number): MarkedPredictions => ({
  mark,
  day,
  count,
  domain: 'acme.com',
  outcomes: ['customer-invited'],
  made: 'portal-only',
});

test('weeks begin on Monday, follow without a gap, and count each mark', () => {
  const { weeks, summary } = toHitRate(
    [
      marked('came-true', '2026-11-22', 3),
      marked('did-not', '2026-11-20', 1),
      marked('cannot-tell', '2026-11-16', 2),
      marked('came-true', '2026-11-02', 4),
      marked('came-true', 'someday', 9),
    ],
    ADMIN_READER,
  );
  expect(weeks.map(({ day, total }) => [day, total])).toEqual([
    ['2026-11-02', 4],
    ['2026-11-09', 0],
    ['2026-11-16', 6],
  ]);
  expect(weeks[2]).toMatchObject({
    label: 'Nov 16',
    rate: '75%',
    counts: { 'came-true': 3, 'did-not': 1, 'cannot-tell': 2 },
    text: 'Week of Nov 16, 2026: Came true 3, Did not 1, Cannot tell 2. 75% came true.',
  });
  expect(weeks[1]).not.toHaveProperty('rate');
  expect(weeks[1]?.text).toBe('Week of Nov 9, 2026: Came true 0, Did not 0, Cannot tell 0.');
  expect(summary).toBe('88% came true: 7 of 8 predictions that could be judged.');
});

test('where none could be judged there is no rate', () => {
  const { summary } = toHitRate([marked('cannot-tell', '2026-11-16', 2)], ADMIN_READER);
  expect(summary).toBe('2 predictions, none of which could be judged.');
});

test('no predictions, no weeks', () => {
  expect(toHitRate([], ADMIN_READER).weeks).toEqual([]);
});
