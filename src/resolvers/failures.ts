/** How a reading that a whole answer rests on fails, and a save. */
import type { Failure } from '../contract/reply';
import type { Missing } from '../context/ports';

/** The code for the screen. */
export function toFailure({ because, retryAfter }: Missing): Failure {
  switch (because) {
    case 'not-permitted':
      return { code: 'not-permitted' };
    case 'timed-out':
      return { code: 'timed-out' };
    case 'rate-limited':
      return { code: 'jira-rate-limited', ...(retryAfter === undefined ? {} : { retryAfter }) };
    case 'not-available':
    case 'failed':
      return { code: 'jira-failed' };
  }
}

/** With how long to wait, where somebody else is saving. */
export function toSaveFailure({ code, retryAfter }: Pick<Failure, 'code' | 'retryAfter'>): Failure {
  return { code, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
