import { MAX_LIST_ROWS, MAX_ROW_TEXT } from '../../contract/lists';
import { openCollector } from './collect-rows';
import { readInput } from './read-input';

test('ten broken lines are named, and all others are there', () => {
  const lines = Array.from(
    { length: 100 },
    (_, at) => `${at % 10 === 5 ? '"' : ''}Name ${String(at)},p${String(at)}@acme.com`,
  );
  const { rows, broken } = readInput(['name,email', ...lines].join('\n'));
  expect(broken.count).toBe(10);
  expect(broken.first[0]).toEqual({
    line: 7,
    text: '"Name 5,p5@acme.com',
    problem: 'unclosed-quote',
  });
  expect(rows).toHaveLength(90);
});

test('duplicates are folded without letter case, and say where the first one stands', () => {
  const { rows, duplicates } = readInput('jo@acme.com\nJO@acme.com\njo@acme.com');
  expect(rows).toEqual([[1, 'jo@acme.com']]);
  expect(duplicates).toEqual({
    count: 2,
    first: [
      { line: 2, text: 'JO@acme.com', problem: { sameAs: 1 } },
      { line: 3, text: 'jo@acme.com', problem: { sameAs: 1 } },
    ],
  });
});

test('what is no address is a row, and named', () => {
  const { rows, invalid, blanks } = readInput('jo@acme.com\n\nnot an address\njo@@acme.com');
  expect(rows).toEqual([
    [1, 'jo@acme.com'],
    [3, 'not an address'],
    [4, 'jo@@acme.com'],
  ]);
  expect(invalid.first.map(({ line, problem }) => [line, problem])).toEqual([
    [3, 'no-at-sign'],
    [4, 'more-than-one-at-sign'],
  ]);
  expect(blanks).toBe(1);
});

test('several addresses in a cell, names and mailto are read as in the field of the page', () => {
  const text = 'who;email\nx;"Jo <jo@acme.com>, mailto:al@acme.com"\ny;bo@acme.com';
  expect(readInput(text).rows).toEqual([
    [2, 'jo@acme.com'],
    [2, 'al@acme.com'],
    [3, 'bo@acme.com'],
  ]);
});

test('a line without the column is broken, one without anything is blank', () => {
  const text = 'a,b,email\nx,y,jo@acme.com\nx,y\n,,\n\nx,y,al@acme.com';
  const { broken, blanks } = readInput(text);
  expect(broken.first).toEqual([{ line: 3, text: 'x,y', problem: 'column-missing' }]);
  expect(blanks).toBe(2);
});

test('a list holds no more than it holds', () => {
  const collector = openCollector({ kind: 'addresses' });
  for (let line = 1; line <= MAX_LIST_ROWS + 500; line += 1) {
    collector.line(line, `p${String(line)}@acme.com`);
  }
  const { rows, beyond, lines } = collector.end();
  expect([rows.length, beyond, lines]).toEqual([MAX_LIST_ROWS, 500, MAX_LIST_ROWS + 500]);
});

test('what is too long for an address is cut, and stays none', () => {
  const { rows, invalid } = readInput(`${'x'.repeat(5000)}@acme.com`);
  expect(rows[0]?.[1]).toHaveLength(MAX_ROW_TEXT);
  expect(invalid.count).toBe(1);
});

test.each([
  { text: '', problem: 'empty' },
  { text: '\n \n', problem: 'empty' },
  { text: 'email\n', problem: 'only-header' },
  { text: 'hello', problem: 'no-address' },
  { text: 'jo@acme.com', problem: undefined },
])('$text: $problem', ({ text, problem }) => {
  expect(readInput(text).problem).toBe(problem);
});

test('quotes around the only column are no part of the addresses', () => {
  for (const header of ['', '"Contact"\n']) {
    const { rows, invalid } = readInput(`${header}"jo@acme.com"\n"al@acme.com"`);
    expect(rows.map(([, address]) => address)).toEqual(['jo@acme.com', 'al@acme.com']);
    expect(invalid.count).toBe(0);
  }
});

test('two addresses that differ only behind the cut are two rows', () => {
  const long = 'a'.repeat(MAX_ROW_TEXT);
  expect(readInput(`${long}1@acme.com\n${long}2@acme.com`).rows).toHaveLength(2);
});
