/** The words of the admin page in one language; the others are never fetched. */
import type { AdminReader } from '../../../src/view/admin-reader';
import { adminWordsOf } from '../../../src/view/words/admin-words-of';
import type { AdminCatalog } from '../../../src/view/words/catalog';
import { chooseLanguage, LANGUAGES, type Language } from '../../../src/view/words/language';
import { wordsOf } from '../../../src/view/words/words-of';

/** A reader without the moment of reading. */
export type AdminSpoken = Omit<AdminReader, 'now'>;

const FETCH: Readonly<Record<Language, () => Promise<AdminCatalog>>> = {
  en: async () => (await import('../../../src/view/words/catalogs/en/admin-catalog')).EN_ADMIN,
  de: async () => (await import('../../../src/view/words/catalogs/de/admin-catalog')).DE_ADMIN,
  fr: async () => (await import('../../../src/view/words/catalogs/fr/admin-catalog')).FR_ADMIN,
  es: async () => (await import('../../../src/view/words/catalogs/es/admin-catalog')).ES_ADMIN,
  'pt-BR': async () =>
    (await import('../../../src/view/words/catalogs/pt-BR/admin-catalog')).PT_BR_ADMIN,
  ja: async () => (await import('../../../src/view/words/catalogs/ja/admin-catalog')).JA_ADMIN,
};

/** The words for a locale; English where those of its language cannot be fetched. */
export async function fetchWords(wanted: string | undefined): Promise<AdminSpoken> {
  const { language, locale } = chooseLanguage(wanted, LANGUAGES);
  try {
    return spokenFrom(await FETCH[language](), locale);
  } catch {
    return spokenFrom(await FETCH.en(), 'en');
  }
}

function spokenFrom(catalog: AdminCatalog, locale: string): AdminSpoken {
  return { words: wordsOf(locale, catalog), admin: adminWordsOf(locale, catalog), locale };
}
