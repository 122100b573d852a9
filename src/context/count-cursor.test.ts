import { formatCursor, parseCursor, type CountCursor } from './count-cursor';

const COUNT = '00000001-0000-4000-8000-000000000000';

test.each([
  { phase: 'users', desk: 0, start: 500, count: COUNT, chunks: 0 },
  { phase: 'customers', desk: 3, start: 50, count: COUNT, chunks: 12 },
] satisfies CountCursor[])('$phase $start comes back as it went', (cursor) => {
  expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
});

test.each([
  '',
  'users',
  `users.0.0.${COUNT}`,
  `users.0.0.${COUNT}.0.0`,
  `others.0.0.${COUNT}.0`,
  `users.-1.0.${COUNT}.0`,
  `users.0.1e3.${COUNT}.0`,
  `users.0.99999999.${COUNT}.0`,
  `users.0.0.v1:settings:current.0`,
  `users.0.0.${COUNT}.0\n`,
])('%p is none of ours', (text) => {
  expect(parseCursor(text)).toBeUndefined();
});
