/** Who reads: the language, and the moment from which ages are counted. There is no clock in this folder. */
import type { Words } from './words/words';

export interface Reader {
  readonly words: Words;
  /** Of the words, as a BCP 47 tag: numbers, lists and ages follow it. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the documentation is published, with a slash at the end; absent where nobody said so. */
  readonly docsUrl?: string | undefined;
}
