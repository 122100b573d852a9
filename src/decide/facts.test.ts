import { FACT_NAMES, FACT_VALUES, unknown } from './facts';

test('an unknown fact can have every value', () => {
  for (const fact of FACT_NAMES) expect(unknown(fact)).toEqual(FACT_VALUES[fact]);
});

test('no fact has a value twice', () => {
  for (const fact of FACT_NAMES) expect(new Set(unknown(fact)).size).toBe(unknown(fact).length);
});
