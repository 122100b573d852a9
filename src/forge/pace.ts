/** Keeps calls of one kind apart, where Atlassian caps them per second. */
import type { Patience } from './attempts';

/** Waits until the next call may start. */
export function openPace(perSecond: number, now: () => Date, sleep: Patience['sleep']) {
  let next = 0;
  return async (): Promise<void> => {
    const start = Math.max(now().getTime(), next);
    next = start + 1000 / perSecond;
    const wait = start - now().getTime();
    if (wait > 0) await sleep(wait);
  };
}
