import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toPrintedSheet } from './export-print';
import type { Sheet } from './export-sheet';

const SHEET: Sheet = {
  name: 'map',
  columns: ['a', 'b', 'code'],
  offPaper: ['code'],
  rows: [
    ['1', '', 'x'],
    ['2', '', 'y'],
  ],
  records: [],
};

test('paper says what it is, of which site and record, and when', () => {
  const head = toPrintedSheet(
    SHEET,
    {
      site: 'https://acme.example',
      revision: 'r1',
      savedAt: '2026-11-20T10:00:00Z',
      exportedAt: '2026-11-24T10:00:00Z',
    },
    ADMIN_READER,
  );
  expect(head.title).toBe('Map');
  expect(head.lines[0]).toBe('Site: https://acme.example');
  expect(head.lines[1]).toMatch(/revision r1, saved .*November.*2026/);
  expect(head.lines[2]).toMatch(/^Printed /);
  expect(head.lines[3]).toBe('2 rows');
});

test('without a record it says so', () => {
  const { lines } = toPrintedSheet(SHEET, { exportedAt: '2026-11-24T10:00:00Z' }, ADMIN_READER);
  expect(lines[0]).toBe('Nothing is recorded.');
});

test('codes and columns with nothing in them are not on paper', () => {
  const { columns, rows } = toPrintedSheet(
    SHEET,
    { exportedAt: '2026-11-24T10:00:00Z' },
    ADMIN_READER,
  );
  expect({ columns, rows }).toEqual({ columns: ['a'], rows: [['1'], ['2']] });
});
