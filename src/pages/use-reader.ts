/** Who reads the project page: English for now, and the moment of the reading. */
import type { Reader } from '../view/reader';
import { ENGLISH } from '../view/words/english/english';

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): Reader {
  return { words: ENGLISH, locale: 'en', now: Date.now() };
}
