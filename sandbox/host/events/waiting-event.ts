/** A product event on its way to one trigger, as the sandbox keeps it and as the function gets it. */
import * as v from 'valibot';
import { USER_EVENTS } from '../../site/user-events';

export const WAITING_EVENT = v.object({
  /** Its place: events about the same account begin in this order as far as they are due. */
  place: v.number(),
  trigger: v.string(),
  dueAt: v.number(),
  event: v.object({
    eventType: v.picklist(USER_EVENTS),
    selfGenerated: v.literal(false),
    user: v.looseObject({ accountId: v.string() }),
  }),
  retry: v.exactOptional(
    v.object({ count: v.number(), reason: v.string(), data: v.optional(v.unknown()) }),
  ),
});

export type WaitingEvent = v.InferOutput<typeof WAITING_EVENT>;

/** The platform has no such bound; this machine has one. */
const SIDE_BY_SIDE = 6;

/** The first argument of the function. */
export function productEventOf({ event, retry }: WaitingEvent): unknown {
  if (!retry) return event;
  const { count: retryCount, reason: retryReason, data: retryData } = retry;
  return { ...event, retryContext: { retryCount, retryReason, retryData } };
}

/** What begins now: what is due, one at a time for each account and trigger. */
export function dueEvents(
  waiting: readonly WaitingEvent[],
  running: readonly WaitingEvent[],
  now: number,
): readonly WaitingEvent[] {
  const busy = new Set(running.map(laneOf));
  const started: WaitingEvent[] = [];
  const due = waiting.filter(({ dueAt }) => dueAt <= now).toSorted((a, b) => a.place - b.place);
  for (const event of due) {
    if (running.length + started.length >= SIDE_BY_SIDE) break;
    if (busy.has(laneOf(event))) continue;
    busy.add(laneOf(event));
    started.push(event);
  }
  return started;
}

function laneOf({ trigger, event }: WaitingEvent): string {
  return `${trigger} ${event.user.accountId}`;
}
