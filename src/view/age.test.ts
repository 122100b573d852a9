import { ago, READER } from '../../tests/view/answers';
import { toAge } from './age';

test.each([
  { seconds: 0, age: 'just now' },
  { seconds: 59, age: 'just now' },
  { seconds: 60, age: '1 minute ago' },
  { seconds: 3_599, age: '59 minutes ago' },
  { seconds: 3_600, age: '1 hour ago' },
  { seconds: 86_400, age: 'yesterday' },
  { seconds: 3 * 86_400, age: '3 days ago' },
  { seconds: 8 * 86_400, age: 'last week' },
  { seconds: 70 * 86_400, age: '2 months ago' },
  { seconds: 800 * 86_400, age: '2 years ago' },
  { seconds: -30, age: 'just now' },
])('$seconds seconds are: $age', ({ seconds, age }) => {
  expect(toAge(ago(seconds), READER)).toBe(age);
});

test('what is no time has no age', () => {
  expect(toAge('yesterday', READER)).toBeUndefined();
});

test('it follows the language', () => {
  expect(toAge(ago(120), { ...READER, locale: 'de' })).toBe('vor 2 Minuten');
});
