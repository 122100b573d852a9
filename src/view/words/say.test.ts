/** The messages below are no sentences of the app; they show what a message can do. */
import { sayIn } from './say';

const say = sayIn('en');

test('values stand where the message names them', () => {
  expect(say('{domain} in {project}', { domain: 'acme.com', project: 'HELP' })).toBe(
    'acme.com in HELP',
  );
});

test.each([
  { locale: 'en', count: 1, text: '1 row' },
  { locale: 'en', count: 0, text: '0 rows' },
  { locale: 'en', count: 12_000, text: '12,000 rows' },
  { locale: 'de', count: 12_000, text: '12.000 rows' },
  // French counts nothing as one.
  { locale: 'fr', count: 0, text: '0 row' },
  { locale: 'ja', count: 1, text: '1 rows' },
])('plurals and numbers are those of the language: $locale, $count', ({ locale, count, text }) => {
  expect(sayIn(locale)('{count, plural, one {# row} other {# rows}}', { count })).toBe(text);
});

test('what is missing is selected by a second value, so that no name can be taken for it', () => {
  const message = '{hasBy, select, true {by {by}} other {by nobody}}';
  expect(say(message, { by: 'other', hasBy: true })).toBe('by other');
  expect(say(message, { by: undefined, hasBy: false })).toBe('by nobody');
});

test('what looks like a tag or a placeholder inside a value is shown as it is', () => {
  expect(say('<{text}>', { text: '<b>{x}</b>' })).toBe('<<b>{x}</b>>');
});

test('a value that the message names and nobody gave is a fault, not a hole', () => {
  expect(() => say('{domain}', {})).toThrow(/domain/);
});
