/** How every handler answers: data, or a code from a closed list with safe details. Sentences live in `src/view`. */

export type ErrorCode =
  | 'not-permitted'
  | 'not-a-service-project'
  | 'bad-request'
  | 'broken-settings'
  | 'conflict'
  | 'not-found'
  | 'too-large'
  /** as many as may be open, or kept, are there already */
  | 'too-many-lists'
  | 'jira-failed'
  | 'jira-rate-limited'
  | 'timed-out'
  | 'storage-failed'
  | 'internal';

export interface Failure {
  readonly code: ErrorCode;
  /** The field of the payload, or the path in the settings file, that is wrong. Never a value. */
  readonly field?: string;
  /** What is wrong with it, as a code that `src/view/words` knows. */
  readonly problem?: string;
  /** Names this failure in the log; shown so that a person can quote it. */
  readonly correlationId?: string;
  /** Seconds to wait before trying again, where Jira said so. */
  readonly retryAfter?: number;
}

export type Reply<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: Failure };
