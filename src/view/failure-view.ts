/** A failure in words: what went wrong, what to do, and the code that support can use. */
import type { Failure } from '../contract/reply';
import type { Reader } from './reader';

export interface FailureView {
  readonly code: Failure['code'];
  readonly title: string;
  readonly advice: string;
  /** Whether trying the same again can help. */
  readonly retry: boolean;
}

const RETRY: Readonly<Record<Failure['code'], boolean>> = {
  'not-permitted': false,
  'not-a-service-project': false,
  'bad-request': false,
  'broken-settings': false,
  conflict: false,
  'not-found': false,
  'too-large': false,
  'too-many-lists': false,
  'jira-failed': true,
  'jira-rate-limited': true,
  'timed-out': true,
  'storage-failed': true,
  internal: true,
};

/** The view of a failure; only safe details are shown. Where the page itself failed, nothing was `entered`. */
export function toFailureView(failure: Failure, { words }: Reader, entered = 0): FailureView {
  const { title, advice, adviceForMany = advice } = words.failures[failure.code];
  const retry = RETRY[failure.code];
  const { retryAfter, correlation, field } = words.projectPage;
  return {
    code: failure.code,
    title,
    advice: [
      ...(entered > 0 && retry ? [words.nothingLost] : []),
      entered > 1 ? adviceForMany : advice,
      ...(failure.field === undefined ? [] : [field(failure.field)]),
      ...(failure.retryAfter === undefined ? [] : [retryAfter(failure.retryAfter)]),
      ...(failure.correlationId === undefined ? [] : [correlation(failure.correlationId)]),
    ].join(' '),
    retry,
  };
}
