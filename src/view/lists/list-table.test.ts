import { listWith, people } from '../../../tests/lists/some-list';
import { bitOf } from '../../audit/lists/surprises';
import { toListTable } from './list-table';

const LIST = listWith([
  'Jo@ACME.com',
  'jo@bücher.example',
  'jo',
  ['sam@acme.com', ['atlassian-with-access']],
]);

test('works out each column once', () => {
  const table = toListTable(LIST);
  expect(table.texts).toEqual([
    'jo@acme.com',
    'jo@bücher.example xn--bcher-kva.example',
    'jo',
    'sam@acme.com',
  ]);
  expect(table.domains).toEqual(['acme.com', 'xn--bcher-kva.example', undefined, 'acme.com']);
  expect(table.kinds).toHaveLength(LIST.verdicts.length);
  expect(table.reasons).toEqual(['T1', 'T2', 'A1', 'S2']);
  expect(table.summary.rows).toBe(4);
  expect(table.surprises[3]).toBe(bitOf('has-account'));
});

test('where accounts are the source, that somebody has one is no surprise; that they differ is', () => {
  const list = listWith([
    ...people(4, 'acme.com').map((address) => [address, ['atlassian-with-access']] as const),
    ['sam@acme.com', ['atlassian-inactive']],
  ]);
  expect([...toListTable(list, 'desk').surprises]).toEqual([
    0,
    0,
    0,
    0,
    bitOf('unlike-domain') | bitOf('will-fail'),
  ]);
});
