import { READER } from '../../tests/view/answers';
import { all, either } from './join';

test.each([
  { parts: [], or: '', and: '' },
  { parts: ['a'], or: 'a', and: 'a' },
  { parts: ['a', 'b'], or: 'a or b', and: 'a and b' },
  { parts: ['a', 'b', 'c'], or: 'a, b, or c', and: 'a, b, and c' },
])('$or', ({ parts, or, and }) => {
  expect(either(parts, READER)).toBe(or);
  expect(all(parts, READER)).toBe(and);
});
