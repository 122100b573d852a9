import { FACT_NAMES, unknown, type Facts } from './facts';
import { countOf, indexOfFact, maskOf, toMasks, valuesIn } from './masks';

const ALL = Object.fromEntries(FACT_NAMES.map((fact) => [fact, unknown(fact)])) as unknown as Facts;

test('a mask holds exactly the values that it was made of', () => {
  const mask = maskOf('account', ['none', 'both']);
  expect(valuesIn('account', mask)).toEqual(['none', 'both']);
  expect(countOf(mask)).toBe(2);
});

test('facts survive the way to masks and back', () => {
  const facts: Facts = { ...ALL, inviter: ['agent'], 'site.internal': ['off'] };
  const back = toMasks(facts).map((mask, index) => valuesIn(FACT_NAMES[index] ?? 'address', mask));
  expect(back).toEqual(FACT_NAMES.map((fact) => facts[fact]));
});

test('masks stand in the order of the facts', () => {
  expect(FACT_NAMES.map(indexOfFact)).toEqual(FACT_NAMES.map((_, index) => index));
});

test('nothing is in the empty mask', () => {
  expect(valuesIn('route', 0)).toEqual([]);
  expect(countOf(0)).toBe(0);
});
