import { listWith } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { unknown } from '../../decide/facts';
import { toCsv } from '../export-sheet';
import { toListSheet } from './list-sheet';
import { toListTable } from './list-table';

const TABLE = toListTable(
  listWith([['jo@client.example', unknown('account')], 'jo', '=cmd@acme.com']),
);

test('a row in words, with the codes beside them', () => {
  const { name, columns, rows, offPaper } = toListSheet(TABLE, [0, 99], READER);
  const { caveats } = READER.words;
  expect(name).toBe('list');
  expect(rows.map((row) => row.map((cell, index) => [columns[index], cell]))).toEqual([
    [
      ['Line', '1'],
      ['Address', 'jo@client.example'],
      ['Domain', 'client.example'],
      ['What they get', 'JSM customer notification'],
      ['Outcome code', 'customer-invited'],
      ['Certainty', 'Certain'],
      [
        'Holds',
        'If this person is new to the site, they get the JSM customer notification, your project’s own mail.',
      ],
      ['Reason', READER.words.steps.T2],
      ['Steps', 'T2'],
      ['Account', 'Not known'],
      ['If they aren’t new', 'Error or No mail'],
      [
        'Good to know',
        `${caveats['template-may-not-be-editable']} ${caveats['unknown-top-level-domain']}`,
      ],
      ['Worth a look', ''],
    ],
  ]);
  expect(offPaper.every((title) => columns.includes(title))).toBe(true);
});

test('records are what the core said, in codes, for each row', () => {
  const { records } = toListSheet(TABLE, [1, 0], READER);
  expect(records).toMatchObject([
    { line: 2, address: 'jo', outcomes: ['error'], decidedBy: ['A1'], surprises: ['will-fail'] },
    {
      line: 1,
      address: 'jo@client.example',
      certain: true,
      condition: 'new-person',
      otherwise: ['error', 'no-notification'],
      surprises: [],
    },
  ]);
});

test('an address that looks like a formula is none in a spreadsheet', () => {
  expect(toCsv(toListSheet(TABLE, [2], READER))).toContain("'=cmd@acme.com");
});

test('surprises stand in words', () => {
  expect(toListSheet(TABLE, [1], READER).rows[0]?.at(-1)).toBe('Will fail');
});
