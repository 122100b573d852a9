import { READER } from '../../tests/view/answers';
import { capitalised } from './capitalised';

test.each([
  ['in order', 'In order'],
  ['“Customer invited”', '“Customer invited”'],
  ['', ''],
])('%s', (text, start) => {
  expect(capitalised(text, READER)).toBe(start);
});
