/** What becomes of a product event after a run of its trigger: handled, tried again, or given up. */
import type { Ending } from '../invoke/isolate';
import { outcomeOf } from '../queue/outcome';
import type { EventLine } from './events-api';
import type { WaitingEvent } from './waiting-event';

/** The platform tries an event again at most so often. */
const MOST_RETRIES = 4;

export type AfterRun =
  | { readonly kind: 'delivered' | 'failed'; readonly end: EventLine['end'] }
  | { readonly kind: 'retried'; readonly end: EventLine['end']; readonly again: WaitingEvent };

/**
 * The app asks for another try by what it returns; the platform itself tries again after a time-out and for want of
 * memory. What the function throws is the app's own failure.
 */
export function afterRun(waiter: WaitingEvent, ending: Ending, now: number): AfterRun {
  const count = waiter.retry?.count ?? 0;
  const outcome = outcomeOf(ending, count);
  if (outcome.kind === 'arrived') return { kind: 'delivered', end: 'ok' };
  const end = ending.kind === 'result' ? 'retry' : ending.kind;
  const isTried = ending.kind !== 'thrown' || outcome.reason === 'FUNCTION_OUT_OF_MEMORY';
  if (!isTried || count >= MOST_RETRIES) return { kind: 'failed', end };
  const retry = {
    count: count + 1,
    reason: outcome.reason,
    ...('data' in outcome ? { data: outcome.data } : {}),
  };
  const dueAt = now + outcome.afterSeconds * 1000;
  return { kind: 'retried', end, again: { ...waiter, dueAt, retry } };
}
