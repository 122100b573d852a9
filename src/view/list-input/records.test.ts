import { openRecords } from './records';

function recordsOf(text: string, separator: ',' | ';' = ',') {
  const records = openRecords(separator);
  const found = [...text.split('\n').flatMap((line) => records.push(line)), ...records.end()];
  return found.map(({ line, fields, problem }) => ({ line, fields, ...(problem && { problem }) }));
}

test('plain lines are split', () => {
  expect(recordsOf('a,b\nc,,d')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['c', '', 'd'] },
  ]);
});

test('a quoted field holds separators, doubled quotes and line ends', () => {
  expect(recordsOf('"a,b",c\n"d\ne ""f""",g\nh,i')).toEqual([
    { line: 1, fields: ['a,b', 'c'] },
    { line: 2, fields: ['d\ne "f"', 'g'] },
    { line: 4, fields: ['h', 'i'] },
  ]);
});

test('a quote that is never closed breaks its own line only', () => {
  expect(recordsOf('"a,b\nc,d\ne,f')).toEqual([
    { line: 1, fields: [], problem: 'unclosed-quote' },
    { line: 2, fields: ['c', 'd'] },
    { line: 3, fields: ['e', 'f'] },
  ]);
  const many = Array.from({ length: 40 }, (_, index) => `x${String(index)},y`);
  const found = recordsOf(['"a,b', ...many].join('\n'));
  expect(found).toHaveLength(41);
  expect(found.filter(({ problem }) => problem !== undefined)).toHaveLength(1);
});

test('a quote in the wrong place breaks its line', () => {
  expect(recordsOf('"a"b,c"\nd,e').map(({ line, problem }) => [line, problem])).toEqual([
    [1, expect.any(String)],
    [2, undefined],
  ]);
});

test('the separator is the one that was chosen', () => {
  expect(recordsOf('a,b;"c;d"', ';')).toEqual([{ line: 1, fields: ['a,b', 'c;d'] }]);
});
