/** The product events that were not handled yet: in memory at once, and on disk for the next start. */
import * as v from 'valibot';
import type { Shelf } from '../disk';
import { WAITING_EVENT, type WaitingEvent } from './waiting-event';

export interface Outbox {
  events(): readonly WaitingEvent[];
  nextPlace(): number;
  /** Adds an event, or changes one that is there. */
  put(event: WaitingEvent): void;
  /** Handled, or given up. */
  take(event: WaitingEvent): void;
  clear(): Promise<void>;
  /** Everything up to now is on disk. */
  saved(): Promise<void>;
}

/** Opens the outbox as it was left. */
export async function openOutbox(shelf: Shelf): Promise<Outbox> {
  const kept = (await shelf.list('event:')).map(([, value]) => v.parse(WAITING_EVENT, value));
  const events = new Map(kept.map((event) => [event.place, event]));
  let last = Math.max(0, ...events.keys());
  let saving = Promise.resolve();

  const write = (event: WaitingEvent, value: WaitingEvent | undefined): void => {
    const key = `event:${String(event.place).padStart(12, '0')}`;
    saving = saving.then(() => shelf.write(new Map([[key, value]])));
    // Whoever waits for `saved` hears of it.
    saving.catch(() => undefined);
  };

  return {
    events: () => [...events.values()],
    nextPlace: () => (last += 1),
    put: (event) => {
      events.set(event.place, event);
      write(event, event);
    },
    take: (event) => {
      if (events.delete(event.place)) write(event, undefined);
    },
    clear: async () => {
      events.clear();
      last = 0;
      await saving;
      await shelf.clear();
    },
    saved: () => saving,
  };
}
