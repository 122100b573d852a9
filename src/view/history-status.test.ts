import { ADMIN_READER } from '../../tests/view/admin-reader';
import { ago } from '../../tests/view/answers';
import type { RecordReport } from '../contract/api';
import { STALE_AFTER_RANGE } from '../contract/stale';
import { parseDays, toRecordStatus } from './history-status';

const DAY = 86_400;
const BY_AGE = { staleAfterDays: 30, contradicting: 0 };

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
    toRecordStatus(record(3), BY_AGE, { confirmedBy: 'Sam', savedBy: 'Sam' }, ADMIN_READER),
  ).toEqual({
    is: 'fresh',
    headline: 'Confirmed by Sam, 3 days ago',
    details: [],
  });
});

test('without a name it still says when', () => {
  expect(toRecordStatus(record(0), BY_AGE, {}, ADMIN_READER).headline).toBe('Confirmed just now');
});

test('a later confirmation leaves the change told', () => {
  const confirmed = record(20, { confirmedAt: ago(DAY), confirmedBy: 'kim' });
  const names = { confirmedBy: 'Kim', savedBy: 'Sam' };
  expect(toRecordStatus(confirmed, BY_AGE, names, ADMIN_READER)).toEqual({
    is: 'fresh',
    headline: 'Confirmed by Kim, yesterday',
    details: ['Last changed by Sam, 2 weeks ago'],
  });
});

test('a record is stale after that many days, not on that day', () => {
  expect(toRecordStatus(record(30), BY_AGE, {}, ADMIN_READER).is).toBe('fresh');
  const stale = toRecordStatus(record(31), BY_AGE, {}, ADMIN_READER);
  expect(stale.is).toBe('stale');
  expect(stale.headline).toContain('31 days');
  expect(stale.details.join(' ')).toContain('Confirmed last month');
});

test.each([1, 40])('accounts that contradict it come first, %d days after', (days) => {
  const against = { ...BY_AGE, contradicting: 3 };
  const status = toRecordStatus(record(days), against, { confirmedBy: 'Sam' }, ADMIN_READER);
  expect(status).toMatchObject({
    is: 'contradicted',
    headline: '3 accounts contradict the record',
  });
  expect(status.details.join(' ')).toContain('Confirmed by Sam');
});

test('times that are none are shown as they are', () => {
  const odd = record(1, { savedAt: 'once', confirmedAt: 'then' });
  expect(toRecordStatus(odd, BY_AGE, {}, ADMIN_READER)).toEqual({
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
