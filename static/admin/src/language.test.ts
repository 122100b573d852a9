import { LANGUAGES } from '../../../src/view/words/language';
import { fetchWords } from './language';

test.each(LANGUAGES)('%s is fetched by its name', async (language) => {
  const { words, admin, locale } = await fetchWords(language);
  expect(locale).toBe(language);
  expect(words.adminPage.tryAgain).not.toBe('');
  expect(admin.shell.parts.map).not.toBe('');
});

test('the region decides how numbers and dates are written', async () => {
  expect((await fetchWords('en_GB')).locale).toBe('en-GB');
});

test('whoever speaks none of the languages reads English', async () => {
  const { words, locale } = await fetchWords(undefined);
  expect(locale).toBe('en');
  expect(words.adminPage.tryAgain).toBe('Try again');
});
