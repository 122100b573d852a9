import { READER } from '../../tests/view/answers';
import { all, beside, either } from './join';

test.each([
  { parts: [], or: '', and: '', unit: '' },
  { parts: ['a'], or: 'a', and: 'a', unit: 'a' },
  { parts: ['a', 'b'], or: 'a or b', and: 'a and b', unit: 'a, b' },
  { parts: ['a', 'b', 'c'], or: 'a, b, or c', and: 'a, b, and c', unit: 'a, b, c' },
])('$or', ({ parts, or, and, unit }) => {
  expect(either(parts, READER)).toBe(or);
  expect(all(parts, READER)).toBe(and);
  expect(beside(parts, READER)).toBe(unit);
});
