/** The events that have not arrived yet and the jobs that they belong to: in memory, and on disk for the next start. */
import * as v from 'valibot';
import type { Shelf } from '../disk';
import { QUEUED_EVENT, type QueuedEvent } from './event';

const JOB = v.object({
  queue: v.string(),
  total: v.number(),
  success: v.number(),
  failed: v.number(),
});

export type Job = v.InferOutput<typeof JOB>;

export interface Book {
  events(): readonly QueuedEvent[];
  job(jobId: string): Job | undefined;
  /** The place that the next event takes. */
  nextPlace(): number;
  /** Writes down events of a new job, all or none. */
  add(jobId: string, queue: string, events: readonly QueuedEvent[]): Promise<void>;
  /** Changes an event that is waiting or running. */
  put(event: QueuedEvent): Promise<void>;
  /** It arrived, or nobody tries it any more. */
  end(event: QueuedEvent, how: 'success' | 'failed'): Promise<void>;
  /** Takes events away that nobody will work on. */
  drop(events: readonly QueuedEvent[]): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the book as it was left. */
export async function openBook(shelf: Shelf): Promise<Book> {
  const kept = await shelf.list('event:');
  const events = new Map(
    kept.map(([, value]) => v.parse(QUEUED_EVENT, value)).map((event) => [event.place, event]),
  );
  const jobs = new Map(
    (await shelf.list('job:')).map(([key, value]) => [key.slice(4), v.parse(JOB, value)]),
  );
  let last = Math.max(0, ...events.keys());

  /** In memory at once, so that two that end at the same time both count; then on disk. */
  const take = async (event: QueuedEvent, counted: (job: Job) => Job): Promise<void> => {
    if (!events.delete(event.place)) return;
    const changes = new Map<string, unknown>([[keyOf(event), undefined]]);
    const job = jobs.get(event.jobId);
    if (job && event.copy === undefined) {
      const now = counted(job);
      jobs.set(event.jobId, now);
      changes.set(`job:${event.jobId}`, now);
    }
    await shelf.write(changes);
  };

  return {
    events: () => [...events.values()],
    job: (jobId) => jobs.get(jobId),
    nextPlace: () => (last += 1),
    add: async (jobId, queue, added) => {
      const total = added.filter(({ copy }) => copy === undefined).length;
      const job = { queue, total, success: 0, failed: 0 };
      await shelf.write(
        new Map<string, unknown>([
          [`job:${jobId}`, job],
          ...added.map((event) => [keyOf(event), event] as const),
        ]),
      );
      jobs.set(jobId, job);
      for (const event of added) events.set(event.place, event);
    },
    put: async (event) => {
      if (!events.has(event.place)) return;
      events.set(event.place, event);
      await shelf.write(new Map([[keyOf(event), event]]));
    },
    end: (event, how) => take(event, (job) => ({ ...job, [how]: job[how] + 1 })),
    drop: async (dropped) => {
      for (const event of dropped) await take(event, (job) => ({ ...job, total: job.total - 1 }));
    },
    clear: async () => {
      events.clear();
      jobs.clear();
      await shelf.clear();
    },
  };
}

function keyOf({ place }: QueuedEvent): string {
  return `event:${String(place).padStart(12, '0')}`;
}
