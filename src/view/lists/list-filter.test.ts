import fc from 'fast-check';
import { ANY_LIST } from '../../../tests/lists/any-list';
import { listWith, people } from '../../../tests/lists/some-list';
import { parseAddress } from '../../decide/address';
import { answerOf } from '../../audit/lists/list-row';
import { kindOf, ROW_KINDS } from '../../audit/lists/row-kind';
import { bitOf, hasAccount, SURPRISES, willFail } from '../../audit/lists/surprises';
import { filterRows, type ListFilter } from './list-filter';
import { BY_LINE, rowOrder, type ListSort } from './list-order';
import { toListTable, type ListTable } from './list-table';
import { isToInvite } from './to-invite';

const TABLE = toListTable(
  listWith([
    ...people(4, 'client.example'),
    ['sam@client.example', ['atlassian-with-access']],
    'jo@acme.com',
    'JO@bücher.example',
    'jo@acmee.com',
    'jo',
    ['al@acme.com', ['atlassian-inactive']],
  ]),
);

interface Case {
  readonly name: string;
  readonly filter: ListFilter;
  readonly rows: readonly number[];
}

test.each([
  { name: 'everything', filter: {}, rows: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { name: 'a part of an address', filter: { text: ' Jo ' }, rows: [5, 6, 7, 8] },
  { name: 'a domain in either spelling', filter: { text: 'xn--bcher' }, rows: [6] },
  { name: 'a domain in either spelling', filter: { text: 'bücher' }, rows: [6] },
  { name: 'an outcome', filter: { kind: 'atlassian-account-invitation' }, rows: [5] },
  { name: 'no addresses', filter: { kind: 'invalid' }, rows: [8] },
  { name: 'a domain', filter: { domain: 'acme.com' }, rows: [5, 9] },
  { name: 'a reason', filter: { reason: 'S2' }, rows: [4] },
  { name: 'two at once', filter: { domain: 'acme.com', kind: 'error' }, rows: [9] },
  { name: 'any surprise', filter: { only: 'surprises' }, rows: [4, 7, 8, 9] },
  { name: 'unlike their domain', filter: { only: 'unlike-domain' }, rows: [4] },
  { name: 'look-alikes', filter: { only: 'look-alike' }, rows: [7] },
  { name: 'already there', filter: { only: 'has-account' }, rows: [4, 9] },
  { name: 'will fail', filter: { only: 'will-fail' }, rows: [8, 9] },
  { name: 'worth inviting', filter: { only: 'to-invite' }, rows: [0, 1, 2, 3, 5, 6, 7] },
  { name: 'nothing', filter: { domain: 'elsewhere.example' }, rows: [] },
] satisfies readonly Case[])('$name: $rows', ({ filter, rows }) => {
  expect([...filterRows(TABLE, filter, BY_LINE)]).toEqual(rows);
});

test('a verdict that points nowhere is let through by nothing', () => {
  expect([...filterRows({ ...TABLE, verdicts: [] }, {}, BY_LINE)]).toEqual([]);
});

const GROUPS = ['surprises', 'to-invite', ...SURPRISES] as const;

const ANY_FILTER: fc.Arbitrary<ListFilter> = fc.record(
  {
    text: fc.constantFrom('', 'jo', 'ACME', 'example', 'xn--', '@'),
    kind: fc.constantFrom(...ROW_KINDS),
    domain: fc.constantFrom('acme.com', 'client.example', 'gmail.com'),
    reason: fc.constantFrom('T1', 'T2', 'A1', 'S2'),
    only: fc.constantFrom(...GROUPS),
  },
  { requiredKeys: [] },
);

const ANY_SORT: fc.Arbitrary<ListSort> = fc.record({
  by: fc.constantFrom('line', 'address', 'domain', 'outcome', 'reason'),
  descending: fc.boolean(),
});

/** The plain way, straight from the rows. */
function lets(table: ListTable, index: number, filter: ListFilter): boolean {
  const row = table.rows[index];
  if (row === undefined) return false;
  const verdict = answerOf(table, row);
  const address = parseAddress(row[1]);
  const domain = address.valid ? address.domain : undefined;
  const { text = '', kind, reason, only } = filter;
  const found = [row[1], domain ?? ''].some((one) =>
    one.toLowerCase().includes(text.toLowerCase()),
  );
  const mask = table.surprises[index] ?? 0;
  const groups: Readonly<Record<(typeof GROUPS)[number], boolean>> = {
    surprises: mask !== 0,
    'to-invite': isToInvite(verdict),
    'has-account': hasAccount(verdict),
    'will-fail': willFail(verdict),
    'unlike-domain': (mask & bitOf('unlike-domain')) !== 0,
    'look-alike': verdict.caveats.includes('look-alike-domain'),
  };
  return (
    found &&
    (kind === undefined || kindOf(verdict) === kind) &&
    (filter.domain === undefined || filter.domain === domain) &&
    (reason === undefined || verdict.decidedBy.join() === reason) &&
    (only === undefined || groups[only])
  );
}

test('finds what the plain way finds, in the order of the whole list', () => {
  fc.assert(
    fc.property(ANY_LIST, ANY_FILTER, ANY_SORT, (list, filter, sort) => {
      const table = toListTable(list);
      const plain = [...rowOrder(table, sort)].filter((index) => lets(table, index, filter));
      expect([...filterRows(table, filter, sort)]).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});
