import { listWith } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import type { ListVerdict } from '../../contract/lists';
import { unknown } from '../../decide/facts';
import { toCoverage } from './coverage';
import type { Results } from './loaded-list';

function withBecause(results: Results, because: readonly ListVerdict['because'][]): Results {
  return {
    rows: results.rows.map(([line, address], index) => [line, address, index]),
    verdicts: results.rows.flatMap(([, , place], index) => {
      const [verdict, reason] = [results.verdicts[place], because[index]];
      if (verdict === undefined) return [];
      return [reason === undefined ? verdict : { ...verdict, because: reason }];
    }),
  };
}

test('counts the rows of which it is not known whether somebody is there, and says why', () => {
  const list = listWith([
    ['a@acme.com', unknown('account')],
    ['b@acme.com', ['none', 'invited']],
    ['c@acme.com', unknown('account')],
    ['d@acme.com', unknown('account')],
    ['e@acme.com', ['portal-only', 'both']],
    'f@acme.com',
    ['nobody', unknown('account')],
  ]);
  const told = withBecause(list, ['not-permitted', 'budget', 'budget', undefined, 'budget']);
  const { words } = READER;
  expect(toCoverage(told, READER)).toEqual({
    rows: 4,
    sentence:
      'For 4 addresses we don’t know whether somebody is there already. Their answers are for a person who is new to the site.',
    reasons: [`2: ${words.unknown.budget}`, `1: ${words.unknown['not-permitted']}`],
  });
});

test('one alone', () => {
  const list = listWith([['a@acme.com', unknown('account')]]);
  expect(toCoverage(list, READER).sentence).toContain('For 1 address we');
});

test('everything is covered', () => {
  expect(toCoverage(listWith(['a@acme.com']), READER)).toEqual({
    rows: 0,
    sentence: READER.words.lists.progress.allCovered,
    reasons: [],
  });
});
