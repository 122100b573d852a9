import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { dayText, shortDayText } from './day';

test('a day and a moment of it read the same, wherever the reader is', () => {
  expect(dayText('2026-11-03', ADMIN_READER)).toBe('Nov 3, 2026');
  expect(dayText('2026-11-03T23:59:00.000Z', ADMIN_READER)).toBe('Nov 3, 2026');
  expect(shortDayText('2026-11-03', ADMIN_READER)).toBe('Nov 3');
});

test('what is no day stays as it is', () => {
  expect(dayText('soon', ADMIN_READER)).toBe('soon');
});
