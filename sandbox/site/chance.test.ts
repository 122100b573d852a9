/** The same seed falls the same way; another one another way; all of them evenly. */
import { chance } from './chance';

const falls = (seed: number): readonly number[] =>
  Array.from({ length: 1000 }, (_, n) => chance(seed, 'what', n));

test('is repeated by its seed, and by nothing else', () => {
  expect(falls(1)).toEqual(falls(1));
  expect(falls(2)).not.toEqual(falls(1));
  expect(chance(1, 'what', 0)).not.toBe(chance(1, 'other', 0));
});

test('falls evenly between 0 and 1', () => {
  const tenths = falls(3).map((fall) => Math.floor(fall * 10));
  const counts = Array.from({ length: 10 }, (_, n) => tenths.filter((one) => one === n).length);
  expect(counts.every((count) => count > 60 && count < 140)).toBe(true);
});
