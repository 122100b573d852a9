/** Every language says what English says: each code, with the same values, in the plurals that it has. */
import { ON_DISK, messagesOf } from '../../../tests/view/catalogs';
import { argumentsOf, literalsOf, pluralsOf, selectsOf } from '../../../tests/view/icu';
import { LANGUAGES } from './language';

const ENGLISH = messagesOf('en');
const BY_CODE = new Map(ENGLISH.map(({ code, text }) => [code, text]));

test('the languages that have a folder are those that are spoken', () => {
  expect([...ON_DISK].sort()).toEqual([...LANGUAGES].sort());
});

test('a value that selects is never one that a person wrote', () => {
  // Somebody called "other" would take the wrong branch: what selects is true or false.
  const odd = ENGLISH.flatMap(({ text }) => selectsOf(text)).filter(
    (select) => !select.endsWith(': other, true'),
  );
  expect(odd).toEqual([]);
});

describe.each<string>(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);

  test('has each code and no other', () => {
    expect(messages.map(({ code }) => code).sort()).toEqual([...BY_CODE.keys()].sort());
  });

  test('names the same values as English, of the same kind', () => {
    const wrong = messages.filter(({ code, text }) => {
      const english = argumentsOf(BY_CODE.get(code) ?? '');
      return argumentsOf(text).join() !== english.join();
    });
    expect(wrong).toEqual([]);
  });

  test('selects among the same cases', () => {
    const wrong = messages.filter(
      ({ code, text }) => selectsOf(text).join() !== selectsOf(BY_CODE.get(code) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('has the plurals of the language, and no others', () => {
    // What a language keeps for whole millions alone is left out: nothing here is counted so far.
    const { met, numbers, rules } = pluralsMet(language);
    const wrong = messages.filter(({ code, text }) => {
      const inEnglish = pluralsOf(BY_CODE.get(code) ?? '');
      return pluralsOf(text).some(({ counts, cases }) => {
        const named = cases.filter((one) => !one.startsWith('='));
        if (named.some((one) => !met.has(one))) return true;
        // A number beside a word that never changes needs no case but nothing, as in "none" or "3 more".
        const counted = [...inEnglish.filter((other) => other.counts === counts), { cases }];
        if (counted.every((plural) => !plural.cases.includes('one'))) return false;
        return numbers.some(
          (number) =>
            !named.includes(rules.select(number)) && !cases.includes(`=${String(number)}`),
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has no sentence that is still English', () => {
    const same = messages.filter(({ code, text }) => BY_CODE.get(code) === text && isText(text));
    expect(language === 'en' ? [] : same).toEqual([]);
  });

  test.each([
    // An apostrophe would quote what follows it (ICU).
    { rule: 'has the quotes of print, not of a keyboard', broken: /["']/ },
    { rule: 'has no double space, and none at its ends', broken: / {2}|^\s|\s$/ },
    { rule: 'has no exclamation mark', broken: /[!！]/ },
    { rule: 'is not empty', broken: /^\s*$/ },
  ])('no message breaks it: $rule', ({ broken }) => {
    expect(messages.filter(({ text }) => broken.test(text))).toEqual([]);
  });
});

/** Several words of text; names, values and single words may be the same in two languages. */
function isText(message: string): boolean {
  const words = literalsOf(message).flatMap((literal) => literal.match(/\p{L}{2,}/gu) ?? []);
  return words.length > 3;
}

/** The categories that a language has for numbers up to a thousand. */
function pluralsMet(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 1001 }, (_, number) => number);
  return { rules, numbers, met: new Set<string>(numbers.map((number) => rules.select(number))) };
}
