import { listWith } from '../../../tests/lists/some-list';
import { BY_LINE, rowOrder, type ListColumn } from './list-order';
import { toListTable } from './list-table';

const TABLE = toListTable(
  listWith([
    'zoe@client.example',
    'Al@acme.com',
    'nobody',
    ['sam@acme.com', ['atlassian-with-access']],
    'jo@ACME.com',
  ]),
);

interface Case {
  readonly by: ListColumn;
  readonly order: readonly number[];
  readonly descending: readonly number[];
}

test.each([
  { by: 'line', order: [0, 1, 2, 3, 4], descending: [4, 3, 2, 1, 0] },
  { by: 'address', order: [1, 4, 2, 3, 0], descending: [0, 3, 2, 4, 1] },
  { by: 'domain', order: [1, 3, 4, 0, 2], descending: [2, 0, 1, 3, 4] },
  { by: 'outcome', order: [1, 4, 0, 3, 2], descending: [2, 3, 0, 1, 4] },
  { by: 'reason', order: [2, 3, 1, 4, 0], descending: [0, 1, 4, 3, 2] },
] satisfies readonly Case[])(
  'by $by; what is alike stays by line in both directions',
  ({ by, order, descending }) => {
    expect([...rowOrder(TABLE, { by })]).toEqual(order);
    expect([...rowOrder(TABLE, { by, descending: true })]).toEqual(descending);
  },
);

test('an order is worked out once for a list', () => {
  expect(rowOrder(TABLE, BY_LINE)).toBe(rowOrder(TABLE, { by: 'line', descending: false }));
  expect(rowOrder(TABLE, BY_LINE)).not.toBe(rowOrder({ ...TABLE }, BY_LINE));
});
