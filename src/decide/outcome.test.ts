import { OUTCOMES } from './outcome';

test('answers list the four outcomes by name', () => {
  expect(OUTCOMES).toEqual([...OUTCOMES].sort());
  expect(new Set(OUTCOMES).size).toBe(4);
});
