import { CAVEATS } from './caveat';

test('no caveat stands twice', () => {
  expect(new Set(CAVEATS).size).toBe(CAVEATS.length);
});
