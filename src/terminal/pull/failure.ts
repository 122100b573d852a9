/** Why a pull ended without its settings: a code, what it is about, and the exit code that says so to a script. */

export type FailureCode =
  | 'key-missing'
  | 'key-malformed'
  | 'mapping'
  | 'settings'
  | 'not-written'
  | 'key-refused'
  | 'not-permitted'
  | 'not-found'
  | 'refused'
  | 'rate-limited'
  | 'server-failed'
  | 'timed-out'
  | 'out-of-reach'
  | 'redirected'
  | 'not-json'
  | 'not-understood'
  | 'endless';

export interface Failure {
  readonly code: FailureCode;
  /** The file, the address, or the path of the field that it is about; never the key. */
  readonly about?: string;
  readonly status?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** 1: not written. 2: the input is wrong. 3: Atlassian refused. 4: try again later. 5: not understood. */
export const EXIT_CODES: Readonly<Record<FailureCode, ExitCode>> = {
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

export function failed(code: FailureCode, about?: string, status?: number): Result<never> {
  return {
    ok: false,
    failure: {
      code,
      ...(about === undefined ? {} : { about }),
      ...(status === undefined ? {} : { status }),
    },
  };
}

const SENTENCES: Readonly<Record<FailureCode, string>> = {
  'key-missing': 'set the environment variable to an API key of the organization',
  'key-malformed': 'has characters that no API key has, such as a space or a line break',
  mapping: 'is not as a mapping file should be',
  settings: 'is not as a settings file should be',
  'not-written': "couldn't be written; it is as it was",
  'key-refused': "Atlassian doesn't accept the API key: it may be wrong, revoked or expired",
  'not-permitted': 'the API key may not read the app access settings of this organization',
  'not-found': 'Atlassian knows no such organization, or the API key is one of another',
  refused: 'Atlassian refused the request',
  'rate-limited':
    'Atlassian asked to slow down, and still did after several tries; run it again later',
  'server-failed': 'Atlassian failed to answer, several times; run it again later',
  'timed-out': "Atlassian didn't answer in time; run it again later",
  'out-of-reach': "Atlassian couldn't be reached, or the connection broke; run it again",
  redirected: 'the answer points to another address, which is not followed',
  'not-json': 'the answer is not JSON',
  'not-understood': "the answer doesn't have the documented form",
  endless: 'the list of domains never ends: a page comes a second time',
};

/** One line for standard error. */
export function describe({ code, about, status }: Failure): string {
  const where = about === undefined ? '' : `${about}: `;
  return `${where}${SENTENCES[code]}${status === undefined ? '' : ` (${String(status)})`}`;
}
