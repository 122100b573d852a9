import {
  choiceQuery,
  parseChoice,
  toComparison,
  togglePick,
  type HistoryChoice,
} from './history-choice';

const CHOICES: readonly HistoryChoice[] = [
  { is: 'list', picked: [] },
  { is: 'list', picked: ['000002-b', '000001-a'] },
  { is: 'revision', revision: '000001-a' },
  { is: 'compare', older: '000001-a', newer: '000002-b' },
];

test.each(CHOICES)('%j survives the way through the address', (choice) => {
  expect(parseChoice(new URLSearchParams(choiceQuery(choice).toString()))).toEqual(choice);
});

test.each(['', 'view=', 'compare=a', 'compare=..b', 'outcome=error', 'picked='])(
  '%j is the list',
  (query) => {
    expect(parseChoice(new URLSearchParams(query))).toEqual({ is: 'list', picked: [] });
  },
);

test('the older one comes first, whichever was chosen first', () => {
  const older = { is: 'compare', older: '000009-z', newer: '000010-a' };
  expect(toComparison('000009-z', '000010-a')).toEqual(older);
  expect(toComparison('000010-a', '000009-z')).toEqual(older);
  expect(parseChoice(new URLSearchParams('compare=000010-a..000009-z'))).toEqual(older);
});

test('two can be picked; the third takes the place of the first', () => {
  expect(togglePick([], 'a')).toEqual(['a']);
  expect(togglePick(['a', 'b'], 'a')).toEqual(['b']);
  expect(togglePick(['a', 'b'], 'c')).toEqual(['b', 'c']);
  expect(parseChoice(new URLSearchParams('picked=a..b..c'))).toEqual({
    is: 'list',
    picked: ['a', 'b'],
  });
});
