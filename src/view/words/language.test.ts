import { chooseLanguage, LANGUAGES } from './language';

const SIX = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;

test.each([
  { wanted: 'de', language: 'de', locale: 'de' },
  { wanted: 'de-DE', language: 'de', locale: 'de-DE' },
  // As Jira names it.
  { wanted: 'de_AT', language: 'de', locale: 'de-AT' },
  { wanted: 'ja_JP', language: 'ja', locale: 'ja-JP' },
  { wanted: 'en_US', language: 'en', locale: 'en-US' },
  { wanted: 'en-GB', language: 'en', locale: 'en-GB' },
  { wanted: 'es-419', language: 'es', locale: 'es-419' },
  { wanted: 'DE-de', language: 'de', locale: 'de-DE' },
  // As a terminal names it.
  { wanted: 'fr_CA.UTF-8', language: 'fr', locale: 'fr-CA' },
  { wanted: 'de_DE@euro', language: 'de', locale: 'de-DE' },
  // What is said in Brazil is understood in Portugal, with the numbers that go with it.
  { wanted: 'pt-BR', language: 'pt-BR', locale: 'pt-BR' },
  { wanted: 'pt', language: 'pt-BR', locale: 'pt-BR' },
  { wanted: 'pt-PT', language: 'pt-BR', locale: 'pt-BR' },
  // A calendar or a script of digits is no region.
  { wanted: 'ja-JP-u-ca-japanese', language: 'ja', locale: 'ja-JP' },
  { wanted: 'nl-NL', language: 'en', locale: 'en' },
  { wanted: 'zh-TW', language: 'en', locale: 'en' },
  { wanted: 'C', language: 'en', locale: 'en' },
  { wanted: 'C.UTF-8', language: 'en', locale: 'en' },
  { wanted: 'POSIX', language: 'en', locale: 'en' },
  { wanted: 'not a locale', language: 'en', locale: 'en' },
  { wanted: '', language: 'en', locale: 'en' },
  { wanted: undefined, language: 'en', locale: 'en' },
])('$wanted is spoken to in $language', ({ wanted, language, locale }) => {
  expect(chooseLanguage(wanted, SIX)).toEqual({ language, locale });
});

test('a language that is not there yet is English', () => {
  expect(chooseLanguage('de-DE', ['en'])).toEqual({ language: 'en', locale: 'en' });
});

test('English comes first, so that it is what everybody else gets', () => {
  expect(LANGUAGES[0]).toBe('en');
});
