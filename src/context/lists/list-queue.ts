/** What a list needs next of the queue, so that it goes on from wherever it stands. */
import { listNudgeKey } from '../keys';
import type { Ports, QueueEvent, Stored } from '../ports';
import { isReadingOver, openSlices, stateOf, tallyOf, type Progress } from './list-progress';
import type { ListHead } from './stored';

/** Forge holds an event back for so long at the most. */
const LONGEST_DELAY = 900;
/** A list that stood still for so long was forgotten by the queue: an invocation lives for two minutes. */
const STILL_SECONDS = 300;

/** The events that are left to do. */
export function eventsLeft({ id }: ListHead, progress: Progress): readonly QueueEvent[] {
  if (!isReadingOver(progress.reading)) return [{ list: id }];
  return openSlices(progress).map((slice) => ({ list: id, slice }));
}

/** Pushes them; an event that is in the queue already does no harm. */
export async function pushLeft(
  ports: Pick<Ports, 'push'>,
  head: ListHead,
  progress: Progress,
): Promise<Stored<void>> {
  const events = eventsLeft(head, progress);
  return events.length === 0 ? { ok: true, value: undefined } : ports.push(events);
}

/** Seconds from now, as the queue takes them. */
export function delayUntil(until: string, now: Date): number {
  const seconds = Math.ceil((Date.parse(until) - now.getTime()) / 1000);
  return Math.min(LONGEST_DELAY, Math.max(1, seconds));
}

/** Pushes a list that stands still once more; of many who look at the same time, one does. */
export async function nudge(ports: Ports, head: ListHead, progress: Progress): Promise<void> {
  const state = stateOf(head, progress);
  if (state !== 'reading' && state !== 'deciding') return;
  const now = ports.now().getTime();
  const last = Date.parse(progress.pausedUntil ?? tallyOf(progress).at ?? head.at);
  const since = Math.max(last, Date.parse(head.startedAt ?? head.at));
  if (now - since < STILL_SECONDS * 1000) return;
  const part = Math.floor(now / (STILL_SECONDS * 1000));
  const mine = await ports.store.claim(listNudgeKey(head.id, part), true, 2 * STILL_SECONDS);
  if (mine.ok && mine.value) await pushLeft(ports, head, progress);
}
