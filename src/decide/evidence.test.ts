import { EVIDENCE, weaker } from './evidence';

test.each([
  ['stated', 'inferred', 'inferred'],
  ['inferred', 'stated', 'inferred'],
  ['contested', 'stated', 'contested'],
  ['inferred', 'contested', 'contested'],
  ['stated', 'stated', 'stated'],
] as const)('of %s and %s, %s is the weaker', (a, b, expected) => {
  expect(weaker(a, b)).toBe(expected);
});

test('grades run from the strongest to the weakest', () => {
  expect(EVIDENCE).toEqual(['stated', 'inferred', 'contested']);
});
