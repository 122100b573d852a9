import { afterKey, within } from './grid-keys';

const SIZE = { rows: 101, columns: 4, page: 10 };
const AT = { row: 5, column: 2 };

const MOVES = [
  { key: 'ArrowUp', to: { row: 4, column: 2 } },
  { key: 'ArrowDown', to: { row: 6, column: 2 } },
  { key: 'ArrowLeft', to: { row: 5, column: 1 } },
  { key: 'ArrowRight', to: { row: 5, column: 3 } },
  { key: 'PageUp', to: { row: 1, column: 2 } },
  { key: 'PageDown', to: { row: 15, column: 2 } },
  { key: 'Home', to: { row: 5, column: 0 } },
  { key: 'End', to: { row: 5, column: 3 } },
];

test.each(MOVES)('$key', ({ key, to }) => {
  expect(afterKey(AT, { key, ctrlKey: false, metaKey: false }, SIZE)).toEqual(to);
});

test('with Ctrl or Cmd, Home and End lead to the first and the last cell', () => {
  const held = { ctrlKey: true, metaKey: false };
  expect(afterKey(AT, { key: 'Home', ...held }, SIZE)).toEqual({ row: 1, column: 1 });
  expect(afterKey(AT, { key: 'End', ctrlKey: false, metaKey: true }, SIZE)).toEqual({
    row: 100,
    column: 3,
  });
});

test('no key leads out of the grid, and others lead nowhere', () => {
  const plain = { ctrlKey: false, metaKey: false };
  expect(afterKey({ row: 0, column: 0 }, { key: 'ArrowUp', ...plain }, SIZE)?.row).toBe(0);
  expect(afterKey({ row: 100, column: 3 }, { key: 'PageDown', ...plain }, SIZE)?.row).toBe(100);
  expect(afterKey(AT, { key: 'a', ...plain }, SIZE)).toBeUndefined();
});

test('a position that is gone becomes the nearest one', () => {
  expect(within({ row: 9, column: 9 }, { rows: 3, columns: 2, page: 1 })).toEqual({
    row: 2,
    column: 1,
  });
  expect(within({ row: 9, column: 9 }, { rows: 0, columns: 1, page: 1 })).toEqual({
    row: 0,
    column: 0,
  });
});
