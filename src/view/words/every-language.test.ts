import { spokenIn } from './every-language';

test('the same words each time, so that pages can compare them', () => {
  expect(spokenIn('en-US').words).toBe(spokenIn('en_US').words);
  expect(spokenIn('en-US').words).not.toBe(spokenIn('en-GB').words);
});

test('numbers and dates are those of the region', () => {
  expect(spokenIn('en-GB').locale).toBe('en-GB');
});

test('whoever speaks none of the languages gets English', () => {
  expect(spokenIn('tlh').locale).toBe('en');
  expect(spokenIn(undefined).words).toBe(spokenIn('en').words);
});
