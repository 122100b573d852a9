/** Which events begin now: those that are due, as far as their concurrency allows. */
import type { QueuedEvent } from './event';

/** The platform has no such bound; this machine has one. */
export const SIDE_BY_SIDE = 6;

/** In the order of their places, or in the order that `rank` gives. */
export function toStart(
  waiting: readonly QueuedEvent[],
  running: readonly QueuedEvent[],
  now: number,
  rank: (event: QueuedEvent) => number = ({ place }) => place,
): readonly QueuedEvent[] {
  const held = new Map<string, number>();
  const hold = ({ concurrency }: QueuedEvent): void => {
    if (concurrency) held.set(concurrency.key, (held.get(concurrency.key) ?? 0) + 1);
  };
  running.forEach(hold);
  const started: QueuedEvent[] = [];
  const due = waiting.filter(({ dueAt }) => dueAt <= now).toSorted((a, b) => rank(a) - rank(b));
  for (const event of due) {
    if (running.length + started.length >= SIDE_BY_SIDE) break;
    const { concurrency } = event;
    if (concurrency && (held.get(concurrency.key) ?? 0) >= concurrency.limit) continue;
    hold(event);
    started.push(event);
  }
  return started;
}

/** When the next event that is not due yet becomes so. */
export function nextDue(waiting: readonly QueuedEvent[], now: number): number | undefined {
  const later = waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now);
  return later.length === 0 ? undefined : Math.min(...later);
}
