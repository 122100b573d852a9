/** How far a pull is, on standard error, once it takes over a second. */
import type { Writable } from 'node:stream';
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
export function reportProgress(errors: Writable): ProgressReport {
  let last: Progress = { done: 0 };
  const say = (): void => void errors.write(`pull: ${toLine(last)}\n`);
  const first = setTimeout(say, FIRST_MS);
  const next = setInterval(say, NEXT_MS);
  return {
    onProgress: (progress) => (last = progress),
    onWait: (seconds) => {
      errors.write(`pull: Atlassian asks to wait ${String(seconds)} s\n`);
    },
    end: () => {
      clearTimeout(first);
      clearInterval(next);
    },
  };
}

function toLine({ done, of }: Progress): string {
  return of === undefined
    ? `listing the domains, ${String(done)} so far`
    : `${String(done)} of ${String(of)} domains read`;
}
