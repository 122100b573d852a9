/** Titles in the language of whoever looks, as Forge chooses it. */
import { join } from 'node:path';
import { readManifest } from './manifest';
import { readTranslations } from './translations';

const { pages, translations } = readManifest(join(process.cwd(), 'manifest.yml'));

test.each([
  { locale: 'en_US', title: 'Invite check', command: 'Check an invite' },
  { locale: 'de_DE', title: 'Einladungscheck', command: 'Einladung prüfen' },
  { locale: 'ja_JP', title: '招待チェック', command: '招待を確認' },
  // Named as the nearest one in the manifest.
  { locale: 'pt_PT', title: 'Verificação de convites', command: 'Verificar um convite' },
  { locale: 'de', title: 'Einladungscheck', command: 'Einladung prüfen' },
  { locale: 'nl_NL', title: 'Invite check', command: 'Check an invite' },
  { locale: 'tlh_KX', title: 'Invite check', command: 'Check an invite' },
])('the pages of the app are called $title in $locale', ({ locale, title, command }) => {
  const titles = pages.map((page) => [page.key, translations.titleIn(locale, page.title)]);
  expect(Object.fromEntries(titles)).toEqual({
    'invite-check': title,
    'site-setup': title,
    'request-people': title,
    'check-an-invite': command,
    // Forge translates no action.
    'predict-invite': 'Predict invite notification',
  });
});

test('a page finds the languages, and the titles of each, where the bridge looks', () => {
  expect(translations.file('i18n-info.json')).toEqual({
    config: {
      locales: ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP'],
      fallback: { default: 'en-US', 'pt-PT': ['pt-BR'] },
    },
  });
  expect(translations.file('de-DE.json')).toMatchObject({
    modules: { 'site-setup': { title: 'Einladungscheck' } },
  });
  expect(translations.file('nl-NL.json')).toBeUndefined();
});

test('without translations titles stand as they are, and a code is a fault', () => {
  const none = readTranslations(undefined, '');
  expect(none.titleIn('de_DE', 'Setup')).toBe('Setup');
  expect(() => none.titleIn('de_DE', { i18n: 'setup' })).toThrow(/setup/);
  expect(none.file('i18n-info.json')).toBeUndefined();
});

test('a code that no file has is a fault', () => {
  expect(() => translations.titleIn('de_DE', { i18n: 'modules.gone' })).toThrow(/modules\.gone/);
});
