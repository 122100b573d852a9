/** Who reads the admin page: English for now, and the moment of the reading. */
import type { AdminReader } from '../../../src/view/admin-reader';
import { ENGLISH_ADMIN } from '../../../src/view/words/english/english-admin';
import { ENGLISH } from '../../../src/view/words/english/english';

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): AdminReader {
  return { words: ENGLISH, admin: ENGLISH_ADMIN, locale: 'en', now: Date.now() };
}
