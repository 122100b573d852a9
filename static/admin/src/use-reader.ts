/** Who reads the admin page: in which language, and the moment of the reading. */
import type { AdminReader } from '../../../src/view/admin-reader';
import { adminWordsOf } from '../../../src/view/words/admin-words-of';
import { EN_ADMIN } from '../../../src/view/words/catalogs/en/admin-catalog';
import { wordsOf } from '../../../src/view/words/words-of';

const SPOKEN = {
  words: wordsOf('en', EN_ADMIN),
  admin: adminWordsOf('en', EN_ADMIN),
  locale: 'en',
};

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): AdminReader {
  return { ...SPOKEN, now: Date.now() };
}
