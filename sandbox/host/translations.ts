/** The titles of the app's pages in the language of whoever looks, and the files that Forge makes of them for its pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureLocale,
  FORGE_SUPPORTED_LOCALE_CODES,
  getTranslationValue,
  type ForgeSupportedLocaleCode,
  type I18nInfo,
} from '@forge/i18n';
import * as v from 'valibot';

/** A title as it stands, or the code of a translated one. */
export const Title = v.union([v.string(), v.strictObject({ i18n: v.string() })]);

export type Title = v.InferOutput<typeof Title>;

const Locale = v.picklist(FORGE_SUPPORTED_LOCALE_CODES);

/** `translations` of manifest.yml */
export const TranslationsPart = v.strictObject({
  resources: v.array(v.strictObject({ key: Locale, path: v.string() })),
  fallback: v.objectWithRest({ default: Locale }, v.array(Locale)),
});

export interface Translations {
  readonly locales: readonly ForgeSupportedLocaleCode[];
  /** `locale` as Jira names it; throws where not even the default has the title, as the validator would. */
  titleIn(locale: string, title: Title): string;
  /** What a page finds under `./__LOCALES__/`; `undefined`: there is no such file. */
  file(name: string): unknown;
}

/** The languages of an app; one without any has titles that stand as they are. */
export function readTranslations(
  part: v.InferOutput<typeof TranslationsPart> | undefined,
  folder: string,
): Translations {
  if (part === undefined) return NONE;
  const lookup = Object.fromEntries(
    part.resources.map(({ key, path }) => [
      key,
      JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, string>,
    ]),
  );
  const locales = part.resources.map(({ key }) => key);
  const { default: last, ...others } = part.fallback;
  const orderFor = (wanted: string): readonly ForgeSupportedLocaleCode[] => {
    const locale = ensureLocale(wanted);
    return locale === null ? [last] : [locale, ...(others[locale] ?? []), last];
  };
  const info: Pick<I18nInfo, 'config'> = {
    config: { locales, fallback: part.fallback },
  };
  return {
    locales,
    titleIn: (wanted, title) => {
      if (typeof title === 'string') return title;
      const found = orderFor(wanted)
        .map((locale) => getTranslationValue(lookup, title.i18n, locale))
        .find((text) => text !== null);
      if (!found) throw new Error(`no title ${title.i18n}`);
      return found;
    },
    file: (name) => (name === 'i18n-info.json' ? info : lookup[name.replace(/\.json$/, '')]),
  };
}

const NONE: Translations = {
  locales: [],
  titleIn: (_, title) => {
    if (typeof title === 'string') return title;
    throw new Error(`no translations for the title ${title.i18n}`);
  },
  file: () => undefined,
};
