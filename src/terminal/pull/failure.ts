/** Why a pull ended without its settings: a code, what it is about, and the exit code that says so to a script. */

import type { PullFailure, PullWords } from '../../view/words/terminal-words';

export interface Failure {
  readonly code: PullFailure;
  /** The file, the address, or the path of the field that it is about; never the key. */
  readonly about?: string;
  readonly status?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** 1: not written. 2: the input is wrong. 3: Atlassian refused. 4: try again later. 5: not understood. */
export const EXIT_CODES: Readonly<Record<PullFailure, ExitCode>> = {
  'key-missing': 2,
  'key-malformed': 2,
  mapping: 2,
  settings: 2,
  'not-written': 1,
  'key-refused': 3,
  'not-permitted': 3,
  'not-found': 3,
  refused: 3,
  'rate-limited': 4,
  'server-failed': 4,
  'timed-out': 4,
  'out-of-reach': 4,
  redirected: 5,
  'not-json': 5,
  'not-understood': 5,
  endless: 5,
};

export function failed(code: PullFailure, about?: string, status?: number): Result<never> {
  return {
    ok: false,
    failure: {
      code,
      ...(about === undefined ? {} : { about }),
      ...(status === undefined ? {} : { status }),
    },
  };
}

/** One line for standard error. */
export function describe({ code, about, status }: Failure, { failures }: PullWords): string {
  const where = about === undefined ? '' : `${about}: `;
  return `${where}${failures[code]}${status === undefined ? '' : ` (${String(status)})`}`;
}
