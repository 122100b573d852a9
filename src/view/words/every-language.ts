/** Every language at once: for the terminal, and for the project page, whose bundle is a single file. */
import type { Reader } from '../reader';
import type { Catalog } from './catalog';
import { DE } from './catalogs/de/catalog';
import { EN } from './catalogs/en/catalog';
import { ES } from './catalogs/es/catalog';
import { FR } from './catalogs/fr/catalog';
import { JA } from './catalogs/ja/catalog';
import { PT_BR } from './catalogs/pt-BR/catalog';
import { chooseLanguage, LANGUAGES, type Language } from './language';
import { wordsOf } from './words-of';

const CATALOGS: Readonly<Record<Language, Catalog>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  'pt-BR': PT_BR,
  ja: JA,
};

const made = new Map<string, Spoken>();

/** A reader without the moment of reading. */
export type Spoken = Pick<Reader, 'words' | 'locale'>;

/** The words for a locale; the same object each time, so that pages can compare it. */
export function spokenIn(wanted: string | undefined): Spoken {
  const { language, locale } = chooseLanguage(wanted, LANGUAGES);
  const key = `${language} ${locale}`;
  const spoken = made.get(key) ?? { words: wordsOf(locale, CATALOGS[language]), locale };
  made.set(key, spoken);
  return spoken;
}
