import { daysUnconfirmed, isStale } from './stale';

const NOW = Date.parse('2026-11-23T12:00:00Z');

test('whole days are counted from the last confirmation', () => {
  expect(daysUnconfirmed('2026-11-23T11:00:00Z', NOW)).toBe(0);
  expect(daysUnconfirmed('2026-10-24T12:00:00Z', NOW)).toBe(30);
  expect(daysUnconfirmed('2026-12-01T00:00:00Z', NOW)).toBe(0);
  expect(daysUnconfirmed('yesterday', NOW)).toBeUndefined();
});

test('a record is stale after more days than agreed, not before', () => {
  expect(isStale('2026-10-24T12:00:00Z', 30, NOW)).toBe(false);
  expect(isStale('2026-10-23T12:00:00Z', 30, NOW)).toBe(true);
  expect(isStale('2026-10-23T12:00:00Z', 60, NOW)).toBe(false);
  expect(isStale('yesterday', 30, NOW)).toBe(false);
});
