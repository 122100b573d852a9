/** The words of the terminal in the language of whoever types. */
import { parseArgs } from 'node:util';
import type { TerminalCatalog } from '../view/words/catalog';
import de from '../view/words/catalogs/de/terminal.json';
import en from '../view/words/catalogs/en/terminal.json';
import es from '../view/words/catalogs/es/terminal.json';
import fr from '../view/words/catalogs/fr/terminal.json';
import ja from '../view/words/catalogs/ja/terminal.json';
import ptBR from '../view/words/catalogs/pt-BR/terminal.json';
import { spokenIn, type Spoken } from '../view/words/every-language';
import { terminalWords } from '../view/words/from-catalog/terminal';
import { chooseLanguage, LANGUAGES, type Language } from '../view/words/language';
import { sayIn } from '../view/words/say';
import type { TerminalWords } from '../view/words/terminal-words';

const CATALOGS: Readonly<Record<Language, TerminalCatalog>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
};

/** As on the pages, with what only commands say. */
export interface TerminalSpoken extends Spoken {
  readonly terminal: TerminalWords;
}

/** The words for what `--language` says, else for the locale of the environment. */
export function spokenFor(
  args: readonly string[],
  environment: string | undefined,
): TerminalSpoken {
  const wanted = languageAsked(args) ?? environment;
  const { language, locale } = chooseLanguage(wanted, LANGUAGES);
  return { ...spokenIn(wanted), terminal: terminalWords(CATALOGS[language], sayIn(locale)) };
}

/** Whether `--language` names one that the app speaks, or says nothing. */
export function isSpoken(language: string | undefined): boolean {
  return language === undefined || LANGUAGES.some((one) => one === language);
}

/** Read before everything else, so that also what is wrong with the other words is said in this language. */
function languageAsked(args: readonly string[]): string | undefined {
  const options = { language: { type: 'string' } } as const;
  const { language } = parseArgs({ args: [...args], strict: false, options }).values;
  return typeof language === 'string' ? language : undefined;
}
