/** The languages that the app speaks, and which of them a person gets. */

/** Each has a folder in `catalogs`. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

export interface Chosen<L extends string> {
  readonly language: L;
  /** For numbers, dates and lists, as a BCP 47 tag: the person's own region, where it is one of this language. */
  readonly locale: string;
}

/**
 * The language for a locale as Jira (`de_DE`), a browser (`de-DE`) or a terminal (`de_DE.UTF-8`) names it; the first
 * one where it is none of ours.
 */
export function chooseLanguage<L extends string>(
  wanted: string | undefined,
  languages: readonly [L, ...L[]],
): Chosen<L> {
  const tag = tagOf(wanted ?? '');
  const asked = tag === undefined ? undefined : new Intl.Locale(tag);
  const language =
    languages.find((one) => one === asked?.baseName) ??
    languages.find((one) => new Intl.Locale(one).language === asked?.language);
  if (language === undefined || asked === undefined) {
    return { language: languages[0], locale: languages[0] };
  }
  // A catalog for one region says its plurals that region's way.
  const regional = new Intl.Locale(language).region !== undefined;
  return { language, locale: regional ? language : asked.baseName };
}

function tagOf(wanted: string): string | undefined {
  const [name = ''] = wanted.split(/[.@]/);
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  } catch {
    // Not a locale at all, such as a terminal's `C`.
    return undefined;
  }
}
