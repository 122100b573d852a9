import fc from 'fast-check';
import { ANY_LIST } from '../../../tests/lists/any-list';
import { listWith, people } from '../../../tests/lists/some-list';
import { answerOf, domainsOf } from './list-row';
import { kindOf, noCounts, ROW_KINDS } from './row-kind';
import { summarise } from './summary';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('counts by outcome, by domain and by reason; what is no address is apart', () => {
  const list = listWith([
    ...people(2, 'client.example'),
    ...people(3, 'acme.com'),
    ['sam@acme.com', ['atlassian-with-access']],
    'jo',
    'sam at acme',
  ]);
  const { rows, counts, byDomain, byReason } = summarise(list);
  expect(rows).toBe(8);
  expect(counts).toEqual({
    'atlassian-account-invitation': 3,
    'customer-invited': 2,
    error: 0,
    'no-notification': 1,
    undecided: 0,
    invalid: 2,
  });
  expect(byDomain.map((one) => [one.domain, one.rows])).toEqual([
    ['acme.com', 4],
    ['client.example', 2],
    [undefined, 2],
  ]);
  expect(byDomain[0]?.counts).toMatchObject({
    'atlassian-account-invitation': 3,
    'no-notification': 1,
  });
  expect(byReason.map((one) => [one.decidedBy.join(), one.kind, one.rows])).toEqual([
    ['T1', 'atlassian-account-invitation', 3],
    ['T2', 'customer-invited', 2],
    ['A1', 'invalid', 2],
    ['S2', 'no-notification', 1],
  ]);
});

test('the domain with most rows comes first, whatever its name', () => {
  const list = listWith(['a@a.example', ...people(2, 'b.example')]);
  expect(summarise(list).byDomain.map(({ domain }) => domain)).toEqual(['b.example', 'a.example']);
});

test('domains with as many rows stand by name', () => {
  const list = listWith(['a@b.example', 'a@a.example', 'a@c.example']);
  expect(summarise(list).byDomain.map(({ domain }) => domain)).toEqual([
    'a.example',
    'b.example',
    'c.example',
  ]);
});

test.each([
  ['before', ['jo', 'al', 'a@a.example']],
  ['behind', ['a@a.example', 'jo', 'al']],
])(
  'what is no address comes last and has no domain, also where it is more and stands %s',
  (_, rows) => {
    const { byDomain } = summarise(listWith(rows));
    expect(byDomain.map(({ domain }) => domain)).toEqual(['a.example', undefined]);
    expect(byDomain[1]).toStrictEqual({ rows: 2, counts: { ...noCounts(), invalid: 2 } });
  },
);

test('an empty list has nothing to count', () => {
  expect(summarise(listWith([]))).toMatchObject({ rows: 0, byDomain: [], byReason: [] });
});

test('a verdict that no row has is no reason', () => {
  const list = listWith(['jo@acme.com', 'jo@client.example']);
  expect(summarise({ ...list, rows: list.rows.slice(1) }).byReason).toHaveLength(1);
});

test('every sum is the number of rows, and every count what one counts by hand', () => {
  fc.assert(
    fc.property(ANY_LIST, (list) => {
      const summary = summarise(list);
      const domains = domainsOf(list);
      expect(sum(Object.values(summary.counts))).toBe(list.rows.length);
      expect(sum(summary.byDomain.map(({ rows }) => rows))).toBe(list.rows.length);
      expect(sum(summary.byReason.map(({ rows }) => rows))).toBe(list.rows.length);
      for (const { domain, counts } of summary.byDomain) {
        for (const kind of ROW_KINDS) {
          const same = list.rows.filter(
            (row, index) => domains[index] === domain && kindOf(answerOf(list, row)) === kind,
          );
          expect(counts[kind]).toBe(same.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
