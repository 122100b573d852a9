import { isDoubtful } from './doubtful';

test.each([
  [0, 0, false],
  [1, 0, true],
  [0, 1, true],
])('%i against it and %i that fit badly', (against, strained, expected) => {
  expect(isDoubtful({ against, strained })).toBe(expected);
});
