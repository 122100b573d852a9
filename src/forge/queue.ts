/** The queue of Forge on which long lists are worked off: what it takes at once, and how many run side by side. */
// Not from its index, which would bring along what nothing here uses.
import { Queue } from '@forge/events/out/queue';
import type { LogEntry, PushEvents } from '../context/ports';

/** As the manifest names it. */
const QUEUE = 'lists';
/** Forge takes so many at once. */
const AT_ONCE = 50;
/** So many work on one list at the same time. */
const SIDE_BY_SIDE = 3;

/** Opens the queue for one invocation. */
export function openQueue(log: (entry: LogEntry) => void): PushEvents {
  const queue = new Queue({ key: QUEUE });
  return async (events, delaySeconds) => {
    try {
      for (let start = 0; start < events.length; start += AT_ONCE) {
        const batch = events.slice(start, start + AT_ONCE);
        await queue.push(
          batch.map((event) => ({
            body: { ...event },
            concurrency: { key: `list-${event.list}`, limit: SIDE_BY_SIDE },
            ...(delaySeconds === undefined ? {} : { delayInSeconds: delaySeconds }),
          })),
        );
      }
      return { ok: true, value: undefined };
    } catch (error) {
      // Its errors all have the name Error; their class tells them apart.
      const code = error instanceof Error ? error.constructor.name : 'UNEXPECTED';
      log({ event: 'queue-refused', code });
      return { ok: false };
    }
  };
}
