import type { ListFilter } from '../../../../../src/view/lists/list-filter';
import { filterIn, filterKey, rowIn, sortIn, withFilter, withSort, withValues } from './choices';

const query = (text: string) => new URLSearchParams(text);

const FILTERS: readonly ListFilter[] = [
  {},
  { text: 'jo+x@acme', kind: 'invalid' },
  { domain: 'acme.com', reason: 'T1,T2', only: 'look-alike' },
  { only: 'to-invite', kind: 'customer-invited' },
];

test.each(FILTERS)('an address keeps the filter %j, and the rest of it', (filter) => {
  const kept = withFilter(query('list=10-a&q=old&rows=surprises&change=internal+off'), filter);
  expect(filterIn(kept)).toEqual(filter);
  expect(filterIn(query(filterKey(kept)))).toEqual(filter);
  expect(kept.get('list')).toBe('10-a');
  expect(kept.getAll('change')).toEqual(['internal off']);
});

test('what it does not know filters nothing', () => {
  expect(filterIn(query('outcome=mail&rows=all&q='))).toEqual({});
});

test('what does not filter is no part of the key', () => {
  expect(filterKey(query('q=a&sort=address&row=3'))).toBe(filterKey(query('row=9&q=a')));
});

test.each([
  ['', 'address', 'address', false],
  ['sort=address', 'address', 'address', true],
  ['sort=-address', 'address', 'address', false],
  ['sort=-address', 'domain', 'domain', false],
  ['', 'line', 'line', true],
  ['sort=-line', 'line', 'line', false],
] as const)('%j, then the head of %s: by %s, descending %s', (text, head, by, descending) => {
  expect(sortIn(withSort(query(text), head))).toEqual({ by, descending });
});

test('an order that is not known is by line, which the address does not say', () => {
  expect(sortIn(query('sort=size'))).toEqual({ by: 'line', descending: false });
  expect(withSort(query('sort=-line'), 'line').has('sort')).toBe(false);
});

test.each([
  ['row=12', 12],
  ['row=0', 0],
  ['row=-1', undefined],
  ['row=1e3', undefined],
  ['', undefined],
])('%j opens row %s', (text, row) => {
  expect(rowIn(query(text))).toBe(row);
});

test('a value that is empty is dropped', () => {
  expect(withValues(query('with=10-a&q=b'), { with: undefined, q: '' }).toString()).toBe('');
});
