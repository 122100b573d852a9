import { localeOf } from './locale';

test.each([
  { environment: { LANG: 'de_DE.UTF-8' }, locale: 'de_DE.UTF-8' },
  { environment: { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR' }, locale: 'fr_FR' },
  { environment: { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR', LC_ALL: 'C' }, locale: 'C' },
  // Set to nothing counts as not set.
  { environment: { LANG: 'ja_JP', LC_ALL: '' }, locale: 'ja_JP' },
  { environment: {}, locale: undefined },
])('$environment', ({ environment, locale }) => {
  expect(localeOf(environment)).toBe(locale);
});
