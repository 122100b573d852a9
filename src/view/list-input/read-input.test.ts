import { readInput, SEPARATORS } from './read-input';

const TABLE = [
  ['id', 'mail'],
  ['1', 'jo@acme.com'],
  ['2', 'al@acme.com'],
];

test.each(SEPARATORS)('a table with "%s" is read whole', (separator) => {
  expect(readInput(TABLE.map((row) => row.join(separator)).join('\n'))).toMatchObject({
    shape: { kind: 'table', separator, column: 1 },
    rows: [
      [2, 'jo@acme.com'],
      [3, 'al@acme.com'],
    ],
    lines: 3,
  });
});

test('another column, when it was chosen', () => {
  const text = 'a,b\njo@acme.com,al@acme.com\nx,bo@acme.com';
  expect(readInput(text, { kind: 'table', separator: ',', column: 0 }).rows).toEqual([
    [2, 'jo@acme.com'],
    [3, 'x'],
  ]);
});

test('blank lines above the header make it no row', () => {
  expect(readInput('\n\nid,mail\n1,jo@acme.com')).toMatchObject({
    rows: [[4, 'jo@acme.com']],
    blanks: 2,
  });
});

test('names of columns alone are no row', () => {
  expect(readInput('Name,Email\n')).toMatchObject({ rows: [], problem: 'only-header' });
});
