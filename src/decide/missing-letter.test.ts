import fc from 'fast-check';
import { missingLettersOf, positionsNear } from './missing-letter';

const near = (text: string, ...others: string[]) => [
  ...positionsNear(text, missingLettersOf(others)),
];

test.each([
  { text: 'acne', other: 'acme', at: [2], how: 'another letter' },
  { text: 'accme', other: 'acme', at: [1, 2], how: 'a letter more' },
  { text: 'amce', other: 'acme', at: [1, 2], how: 'two letters swapped' },
  { text: 'acm', other: 'acme', at: [0, 1, 2, 3], how: 'a letter less, which may go anywhere' },
  { text: 'x', other: 'acme', at: [], how: 'nothing alike' },
])('$text beside $other: $how', ({ text, other, at }) => {
  expect(near(text, other)).toEqual(at);
});

test('nothing is near where there are no others', () => {
  expect(near('acme')).toEqual([]);
});

test('a position is never missed: without a letter there, the text is another one without a letter, or another one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (text, others) => {
      const without = (one: string) =>
        Array.from(one, (_, at) => one.slice(0, at) + one.slice(at + 1));
      const alike = new Set(others.flatMap((other) => [other, ...without(other)]));
      const expected = [...without(text).keys()].filter((at) => alike.has(without(text)[at] ?? ''));
      const found = near(text, ...others);
      expect(found).toEqual(
        alike.has(text) ? Array.from({ length: text.length + 1 }, (_, at) => at) : expected,
      );
    }),
  );
});
