import { listWith, REPORT } from '../../../tests/lists/some-list';
import type { RowsPage } from '../../contract/lists';
import { joinPages, joinResults } from './loaded-list';

const { verdicts } = listWith(['jo@acme.com', 'jo@client.example']);
const [first, second] = verdicts;

test('joins pages in whatever order they came: rows by line, verdicts once, each row with its own', () => {
  if (first === undefined || second === undefined) throw new Error('No verdicts');
  const later: RowsPage = {
    rows: [
      [3, 'c@client.example', 0],
      [4, 'd@acme.com', 1],
    ],
    verdicts: [second, { ...first }],
  };
  const earlier: RowsPage = { rows: [[1, 'a@acme.com', 0]], verdicts: [first], next: 1 };
  const list = joinPages(REPORT, [later, earlier]);
  expect(list.report).toBe(REPORT);
  expect(list.rows.map(([line, address]) => [line, address])).toEqual([
    [1, 'a@acme.com'],
    [3, 'c@client.example'],
    [4, 'd@acme.com'],
  ]);
  expect(list.verdicts).toHaveLength(2);
  expect(list.rows.map(([, , place]) => list.verdicts[place]?.decidedBy)).toEqual([
    ['T1'],
    ['T2'],
    ['T1'],
  ]);
});

test('no page is an empty list; a row that points nowhere is a mistake', () => {
  expect(joinResults([])).toEqual({ rows: [], verdicts: [] });
  expect(() => joinResults([{ rows: [[1, 'jo@acme.com', 0]], verdicts: [] }])).toThrow(RangeError);
});
