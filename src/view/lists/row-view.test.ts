import { listWith } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { bitOf } from '../../audit/lists/surprises';
import { toListTable } from './list-table';
import { surprisesIn, toRowView, toRowViews } from './row-view';

const LONG = `${'x'.repeat(300)}@acme.com`;
const TABLE = toListTable(
  listWith(['jo@xn--bcher-kva.example', 'jo', ['sam@acme.com', ['atlassian-inactive']], LONG]),
);

test('shows the domain in letters that people know', () => {
  expect(toRowView(TABLE, 0, READER)).toMatchObject({
    index: 0,
    line: '1',
    address: 'jo@xn--bcher-kva.example',
    domain: 'xn--bcher-kva.example',
    domainText: 'bücher.example',
    surprises: [],
  });
});

test('says what is wrong with what is no address', () => {
  const view = toRowView(TABLE, 1, READER);
  expect(view).toMatchObject({
    badge: { kind: 'invalid' },
    problem: READER.words.addressProblems['no-at-sign'],
  });
  expect(view?.domain).toBeUndefined();
});

test('names surprises, and cuts what is much too long', () => {
  expect(toRowView(TABLE, 2, READER)?.surprises).toEqual([
    { surprise: 'has-account', text: 'Already there' },
    { surprise: 'will-fail', text: 'Will fail' },
  ]);
  expect(toRowView(TABLE, 3, READER)?.address).toBe(`${'x'.repeat(60)}…`);
});

test('rows in the order asked for; what is not there is left out', () => {
  const views = toRowViews(TABLE, Uint32Array.of(2, 0, 99), READER);
  expect(views.map(({ index }) => index)).toEqual([2, 0]);
  expect(toRowView({ ...TABLE, verdicts: [] }, 0, READER)).toBeUndefined();
});

test('reads a mask', () => {
  expect(surprisesIn(0)).toEqual([]);
  expect(surprisesIn(bitOf('look-alike') | bitOf('has-account'))).toEqual([
    'has-account',
    'look-alike',
  ]);
});
