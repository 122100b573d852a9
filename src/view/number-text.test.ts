import { READER } from '../../tests/view/answers';
import { numberText, shareText } from './number-text';

test('groups digits as the language does', () => {
  expect(numberText(100_000, READER)).toBe('100,000');
  expect(numberText(100_000, { ...READER, locale: 'de' })).toBe('100.000');
});

test.each([
  { part: 0, all: 0, text: '0%' },
  { part: 0, all: 10, text: '0%' },
  { part: 1, all: 3, text: '33%' },
  { part: 1, all: 100_000, text: '1%' },
  { part: 99_999, all: 100_000, text: '99%' },
  { part: 10, all: 10, text: '100%' },
])('$part of $all is $text', ({ part, all, text }) => {
  expect(shareText(part, all, READER)).toBe(text);
});
