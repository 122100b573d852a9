import { ADMIN_READER } from '../../tests/view/admin-reader';
import { ago } from '../../tests/view/answers';
import type { RecordReport } from '../contract/api';
import { STALE_AFTER_RANGE } from '../contract/stale';
import { parseDays, toRecordStatus } from './history-status';

const DAY = 86_400;

function record(days: number, also: Partial<RecordReport> = {}): RecordReport {
  const at = ago(days * DAY);
  return {
    revision: '1',
    savedAt: at,
    savedBy: 'sam',
    confirmedAt: at,
    confirmedBy: 'sam',
    ...also,
  };
}

test('a fresh record says who confirmed it when; saving is told once', () => {
  expect(
    toRecordStatus(record(3), 30, { confirmedBy: 'Sam', savedBy: 'Sam' }, ADMIN_READER),
  ).toEqual({
    is: 'fresh',
    headline: 'Confirmed by Sam, 3 days ago',
    details: [],
  });
});

test('without a name it still says when', () => {
  expect(toRecordStatus(record(0), 30, {}, ADMIN_READER).headline).toBe('Confirmed just now');
});

test('a later confirmation leaves the change told', () => {
  const confirmed = record(20, { confirmedAt: ago(DAY), confirmedBy: 'kim' });
  const names = { confirmedBy: 'Kim', savedBy: 'Sam' };
  expect(toRecordStatus(confirmed, 30, names, ADMIN_READER)).toEqual({
    is: 'fresh',
    headline: 'Confirmed by Kim, yesterday',
    details: ['Last changed by Sam, 2 weeks ago'],
  });
});

test('a record is stale after that many days, not on that day', () => {
  expect(toRecordStatus(record(30), 30, {}, ADMIN_READER).is).toBe('fresh');
  const stale = toRecordStatus(record(31), 30, {}, ADMIN_READER);
  expect(stale.is).toBe('stale');
  expect(stale.headline).toContain('31 days');
  expect(stale.details.join(' ')).toContain('Confirmed last month');
});

test('times that are none are shown as they are', () => {
  const odd = record(1, { savedAt: 'once', confirmedAt: 'then' });
  expect(toRecordStatus(odd, 30, {}, ADMIN_READER)).toEqual({
    is: 'fresh',
    headline: 'Confirmed then',
    details: ['Last changed once'],
  });
});

test.each([
  ['30', 30],
  [' 7 ', 7],
  ['1', 1],
  ['365', 365],
  ['0', undefined],
  ['366', undefined],
  ['', undefined],
  ['1.5', undefined],
  ['-3', undefined],
  ['1e2', undefined],
  ['many', undefined],
])('%j days are %j', (text, days) => {
  expect(parseDays(text, STALE_AFTER_RANGE)).toBe(days);
});
