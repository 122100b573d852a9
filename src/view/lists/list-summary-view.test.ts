import fc from 'fast-check';
import { ANY_LIST } from '../../../tests/lists/any-list';
import { listWith, people } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { filterRows } from './list-filter';
import { BY_LINE } from './list-order';
import { toListSummaryView } from './list-summary-view';
import { toListTable } from './list-table';

const VIEW = toListSummaryView(
  toListTable(
    listWith([
      ...people(3, 'bücher.example'),
      ['sam@bücher.example', ['atlassian-with-access']],
      'jo@acme.com',
      'jo',
    ]),
  ),
  READER,
);

test('says how many, of what, with shares', () => {
  expect(VIEW.text).toBe('6 rows, 2 domains');
  expect(VIEW.kinds.map(({ badge, text, share }) => [badge.text, text, share])).toEqual([
    ['Atlassian Account invitation', '1', '17%'],
    ['JSM customer notification', '3', '50%'],
    ['No mail', '1', '17%'],
    ['Not an address', '1', '17%'],
  ]);
});

test('names domains as people know them, with their outcomes, most first', () => {
  expect(VIEW.domains.map(({ name, rows }) => [name, rows.text])).toEqual([
    ['bücher.example', '4'],
    ['acme.com', '1'],
    ['No domain', '1'],
  ]);
  expect(VIEW.domains[0]?.parts.map(({ badge, text }) => [badge.kind, text])).toEqual([
    ['customer-invited', '3'],
    ['no-notification', '1'],
  ]);
  expect(VIEW.moreDomains).toBeUndefined();
});

test('domains beyond those that are named are counted', () => {
  const list = listWith(['a@a.example', 'b@a.example', 'a@b.example', 'a@c.example']);
  const { domains, moreDomains } = toListSummaryView(toListTable(list), READER, 1);
  expect(domains.map(({ name }) => name)).toEqual(['a.example']);
  expect(moreDomains).toBe('2 more domains with 2 rows');
});

test('every number is the number of rows that its filter shows', () => {
  fc.assert(
    fc.property(ANY_LIST, (list) => {
      const table = toListTable(list);
      const { kinds, domains, reasons, groups } = toListSummaryView(table, READER);
      const shown = [
        ...kinds,
        ...domains.map(({ rows, filter }) => ({ ...rows, filter })),
        ...reasons.map(({ rows, filter }) => ({ ...rows, filter })),
        ...groups,
      ];
      for (const { count, filter } of shown) {
        expect(filterRows(table, filter, BY_LINE)).toHaveLength(count);
      }
    }),
    { numRuns: 60 },
  );
});
