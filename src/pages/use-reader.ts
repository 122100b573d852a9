/** Who reads the project page: in which language, and the moment of the reading. */
import type { Reader } from '../view/reader';
import { spokenIn } from '../view/words/every-language';

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): Reader {
  return { ...spokenIn('en'), now: Date.now() };
}
