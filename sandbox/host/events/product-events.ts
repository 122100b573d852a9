/** Jira's events as the platform hands them to triggers: later than what caused them, in order for each account, a few times over. */
import type { Faults } from '../../site/settings';
import type { UserEvent } from '../../site/user-events';
import type { Trigger } from '../background-modules';
import type { Clock } from '../clock';
import type { Shelf } from '../disk';
import { neverBegan, type Ran } from '../invoke/run-for-nobody';
import { deliveriesOf } from './event-faults';
import { makeEventBoard } from './event-board';
import { afterRun } from './after-run';
import type { EventsReply } from './events-api';
import { openOutbox } from './outbox';
import { mayHearOfUsers } from './event-scopes';
import { dueEvents, type WaitingEvent } from './waiting-event';

/** Runs the function of a trigger in its isolate. */
export type Deliver = (trigger: Trigger, event: WaitingEvent, stop: AbortSignal) => Promise<Ran>;

export interface ProductEvents {
  /** Takes what happened; whoever caused it does not wait. */
  send(events: readonly UserEvent[]): void;
  view(): EventsReply;
  /** Begins what is due: after a start, and after time has passed. */
  wake(): void;
  /** Everything up to now is on disk. */
  saved(): Promise<void>;
  /** Ends what runs and forgets everything. */
  clear(): Promise<void>;
  /** Ends what runs; it is begun again after the next start. */
  stop(): Promise<void>;
}

interface Parts {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly triggers: readonly Trigger[];
  readonly scopes: readonly string[];
  readonly deliver: Deliver;
  readonly faults: () => Faults | undefined;
  /** Whether there is an app to tell. */
  readonly installed: () => boolean;
  /** Hears what would go wrong on a real site. */
  readonly warn: (text: string) => void;
}

/** Opens the events as they were left; nothing begins before they are woken. */
export async function openProductEvents(parts: Parts): Promise<ProductEvents> {
  const { clock, triggers } = parts;
  const outbox = await openOutbox(parts.shelf);
  const board = makeEventBoard(() => clock.now());
  const running = new Map<WaitingEvent, Promise<void>>();
  let stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let hasWarned = false;

  const waiting = (): readonly WaitingEvent[] => {
    const taken = new Set([...running.keys()].map(({ place }) => place));
    return outbox.events().filter(({ place }) => !taken.has(place));
  };

  const finish = async (waiter: WaitingEvent): Promise<void> => {
    const trigger = triggers.find(({ key }) => key === waiter.trigger);
    // The manifest has changed since it happened.
    if (!trigger) {
      outbox.take(waiter);
      return;
    }
    const { signal } = stopping;
    const { ending } = await parts.deliver(trigger, waiter, signal).catch(neverBegan);
    if (signal.aborted) return;
    const next = afterRun(waiter, ending, clock.now());
    board.note(waiter, next.end, next.kind);
    if (next.kind === 'retried') outbox.put(next.again);
    else outbox.take(waiter);
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    for (const event of dueEvents(waiting(), [...running.keys()], clock.now())) {
      const done = finish(event).finally(() => {
        running.delete(event);
        wake();
      });
      running.set(event, done);
    }
    const next = nextDue(waiting(), clock.now());
    if (next !== undefined) timer = setTimeout(wake, next - clock.now()).unref();
  };

  const sendTo = (trigger: Trigger, event: UserEvent): void => {
    const now = clock.now();
    const waiter = { trigger: trigger.key, event, dueAt: now, place: outbox.nextPlace() };
    if (!mayHearOfUsers(parts.scopes)) {
      board.note(waiter, 'no-scope', 'withoutScope');
      if (!hasWarned) parts.warn(`trigger ${trigger.key}: no ${event.eventType} without a scope`);
      hasWarned = true;
      return;
    }
    const deliveries = deliveriesOf(parts.faults(), waiter.place);
    if (deliveries.length === 0) board.note(waiter, 'lost', 'lost');
    for (const [n, late] of deliveries.entries()) {
      const place = n === 0 ? waiter.place : outbox.nextPlace();
      outbox.put({ ...waiter, place, dueAt: now + late });
    }
  };

  const end = async (): Promise<void> => {
    stopping.abort();
    clearTimeout(timer);
    await Promise.allSettled(running.values());
  };

  return {
    send: (events) => {
      if (!parts.installed()) return;
      for (const event of events) {
        for (const trigger of triggers) {
          if (trigger.events.includes(event.eventType)) sendTo(trigger, event);
        }
      }
      // Not before whoever caused it has gone on.
      setImmediate(wake);
    },
    view: () => {
      const next = nextDue(waiting(), clock.now());
      return {
        ...board.view(),
        waiting: waiting().length,
        running: running.size,
        ...(next === undefined ? {} : { nextDueInMs: next - clock.now() }),
      };
    },
    wake,
    saved: () => outbox.saved(),
    clear: async () => {
      await end();
      await outbox.clear();
      board.clear();
      hasWarned = false;
      stopping = new AbortController();
    },
    stop: async () => {
      await end();
      await outbox.saved();
    },
  };
}

function nextDue(waiting: readonly WaitingEvent[], now: number): number | undefined {
  const later = waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now);
  return later.length === 0 ? undefined : Math.min(...later);
}
