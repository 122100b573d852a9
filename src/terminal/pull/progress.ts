/** How far a pull is, on standard error, once it takes over a second. */
import type { Writable } from 'node:stream';
import type { PullWords } from '../../view/words/terminal-words';
import type { Progress } from './app-access';

/** The first line after a second, then one every other. */
const FIRST_MS = 1000;
const NEXT_MS = 2000;

export interface ProgressReport {
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (seconds: number) => void;
  readonly end: () => void;
}

/** Starts to report; `end` must be called. */
export function reportProgress(errors: Writable, words: PullWords): ProgressReport {
  let last: Progress = { done: 0 };
  const say = (): void => void errors.write(`pull: ${toLine(last, words)}\n`);
  const first = setTimeout(say, FIRST_MS);
  const next = setInterval(say, NEXT_MS);
  return {
    onProgress: (progress) => (last = progress),
    onWait: (seconds) => {
      errors.write(`pull: ${words.waiting(seconds)}\n`);
    },
    end: () => {
      clearTimeout(first);
      clearInterval(next);
    },
  };
}

function toLine({ done, of }: Progress, { listing, reading }: PullWords): string {
  return of === undefined ? listing(done) : reading(done, of);
}
