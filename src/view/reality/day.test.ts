import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { dayText, shortDayText, spanText } from './day';

test('a day and a moment of it read the same, wherever the reader is', () => {
  expect(dayText('2026-11-03', ADMIN_READER)).toBe('Nov 3, 2026');
  expect(dayText('2026-11-03T23:59:00.000Z', ADMIN_READER)).toBe('Nov 3, 2026');
  expect(shortDayText('2026-11-03', ADMIN_READER)).toBe('Nov 3');
});

test('a time between two moments is told by its days, or by the one that both lie on', () => {
  const { contradictions } = ADMIN_READER.admin.reality;
  const told = (after: string, by: string) => spanText({ after, by }, contradictions, ADMIN_READER);
  expect(told('2026-11-03T02:00:00.000Z', '2026-11-04T02:00:00.000Z')).toBe(
    'Appeared between Nov 3, 2026 and Nov 4, 2026',
  );
  expect(told('2026-11-03T08:00:00.000Z', '2026-11-03T09:00:00.000Z')).toBe(
    'Appeared on Nov 3, 2026',
  );
});

test('what is no day stays as it is', () => {
  expect(dayText('soon', ADMIN_READER)).toBe('soon');
});
