import { listWith } from '../../../tests/lists/some-list';
import { answerOf, domainsOf } from './list-row';

const LIST = listWith(['jo@ACME.com', 'jo@bücher.example', 'jo', '"a@b"@acme.com']);

test('knows the domain that decides, and that what is no address has none', () => {
  expect(domainsOf(LIST)).toEqual(['acme.com', 'xn--bcher-kva.example', undefined, 'acme.com']);
});

test('finds the answer of a row', () => {
  expect(LIST.rows.map((row) => answerOf(LIST, row).decidedBy.join())).toEqual([
    'T1',
    'T2',
    'A1',
    'T1',
  ]);
});

test('a row that points nowhere is a mistake of whoever made it', () => {
  const answer = () => answerOf({ verdicts: [] }, [1, 'jo@acme.com', 0]);
  expect(answer).toThrow(RangeError);
  expect(answer).toThrow('Row without its verdict');
});
