/** The platform's queues: takes events, hands each to its consumer when it is due, tries again what did not arrive. */
import { randomUUID } from 'node:crypto';
import type { Faults } from '../../site/settings';
import type { Clock } from '../clock';
import type { Shelf } from '../disk';
import type { AskService } from '../forge-fetch';
import { neverBegan } from '../invoke/run-for-nobody';
import type { Consumer } from '../background-modules';
import { openBook } from './book';
import type { Consume } from './consume';
import { RETENTION_MS, type QueuedEvent } from './event';
import { makeFigures } from './figures';
import { outcomeOf } from './outcome';
import { checkedPush } from './push';
import { makePushRate } from './push-rate';
import { queueFaults } from './queue-faults';
import type { QueueReply } from './queue-api';
import { askAboutJob } from './job';
import { nextDue, toStart } from './to-start';

export interface EventQueue {
  readonly ask: AskService;
  view(): QueueReply;
  /** Begins what is due: after a start, and after time has passed. */
  wake(): void;
  /** Ends what runs and forgets everything. */
  clear(): Promise<void>;
  /** Ends what runs; it is begun again after the next start. */
  stop(): Promise<void>;
}

interface Parts {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly consumers: readonly Consumer[];
  readonly consume: Consume;
  readonly faults: () => Faults | undefined;
}

/** Opens the queues as they were left; nothing begins before they are woken. */
export async function openQueue(parts: Parts): Promise<EventQueue> {
  const { clock, consumers } = parts;
  const book = await openBook(parts.shelf);
  const figures = makeFigures();
  const rate = makePushRate(() => clock.now());
  const running = new Map<QueuedEvent, Promise<void>>();
  let stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const waiting = (): readonly QueuedEvent[] => {
    const taken = new Set([...running.keys()].map(({ place }) => place));
    return book.events().filter(({ place }) => !taken.has(place));
  };

  const finish = async (event: QueuedEvent): Promise<void> => {
    const { kill } = queueFaults(parts.faults());
    const consumer = consumers.find(({ queue }) => queue === event.queue);
    // The manifest has changed since it was pushed.
    if (!consumer) return book.end(event, 'failed');
    const { signal: stop } = stopping;
    // A run that never began leaves the event to a better time.
    const run = await parts.consume(consumer, event, { stop, kill: kill(event) }).catch(neverBegan);
    if (stop.aborted) return;
    figures.ran(run);
    const outcome = outcomeOf(run.ending, event.retry?.count ?? 0);
    if (outcome.kind === 'arrived') {
      figures.arrived();
      return book.end(event, 'success');
    }
    const dueAt = clock.now() + outcome.afterSeconds * 1000;
    if (dueAt > event.pushedAt + RETENTION_MS) {
      figures.failed();
      return book.end(event, 'failed');
    }
    figures.retried();
    const { reason, data, counts } = outcome;
    const count = (event.retry?.count ?? 0) + (counts ? 1 : 0);
    const deliveries = event.deliveries + 1;
    return book.put({ ...event, dueAt, deliveries, retry: { count, reason, data } });
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    const now = clock.now();
    const { rank } = queueFaults(parts.faults());
    for (const event of toStart(waiting(), [...running.keys()], now, rank)) {
      const done = finish(event).finally(() => {
        running.delete(event);
        wake();
      });
      running.set(event, done);
    }
    const next = nextDue(waiting(), now);
    if (next !== undefined) timer = setTimeout(wake, next - now);
  };

  const end = async (): Promise<void> => {
    stopping.abort();
    clearTimeout(timer);
    await Promise.allSettled(running.values());
  };

  const publish: AskService = async (call, { chain }) => {
    const checked = checkedPush(JSON.parse(call.body ?? 'null'), consumers);
    if ('refusal' in checked) return checked.refusal;
    const { queueName: queue, jobId, payload } = checked.push;
    const refusal = rate.take(chain, payload.length);
    if (refusal !== undefined) return { status: refusal };
    const pushedAt = clock.now();
    const { deliveries } = queueFaults(parts.faults());
    const events = payload.flatMap((one) => {
      const eventId = randomUUID();
      const place = book.nextPlace();
      const common = { ...one, eventId, jobId, queue, pushedAt, chain, deliveries: 1 };
      return deliveries(place).map((late, n): QueuedEvent => {
        const dueAt = pushedAt + ((one.delayInSeconds ?? 0) + late) * 1000;
        return n === 0
          ? { ...common, place, dueAt }
          : { ...common, place: book.nextPlace(), dueAt, copy: true };
      });
    });
    await book.add(jobId, queue, events);
    wake();
    return { status: 201, body: '{}' };
  };

  return {
    ask: (call, run) =>
      call.path.startsWith('/webhook/queue/publish/')
        ? publish(call, run)
        : askAboutJob(call, book, waiting),
    view: () => ({
      ...figures.all(),
      waiting: waiting().length,
      running: running.size,
      ...dueIn(nextDue(waiting(), clock.now()), clock.now()),
    }),
    wake,
    clear: async () => {
      await end();
      await book.clear();
      figures.clear();
      stopping = new AbortController();
    },
    stop: end,
  };
}

function dueIn(next: number | undefined, now: number): Pick<QueueReply, 'nextDueInMs'> {
  return next === undefined ? {} : { nextDueInMs: next - now };
}
