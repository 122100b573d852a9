/** An event in a queue, as the sandbox keeps it, and as the platform hands it to the consumer. */
import * as v from 'valibot';

const Retry = v.object({ count: v.number(), reason: v.string(), data: v.optional(v.unknown()) });

/** One event on its way; times are those of the sandbox's clock. */
export const QUEUED_EVENT = v.object({
  /** Its place: events are begun in this order as far as they are due. */
  place: v.number(),
  eventId: v.string(),
  jobId: v.string(),
  queue: v.string(),
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.exactOptional(v.number()),
  concurrency: v.exactOptional(v.object({ key: v.string(), limit: v.number() })),
  pushedAt: v.number(),
  dueAt: v.number(),
  /** The run of a page that all of this goes back to. */
  chain: v.string(),
  /** How often it was handed over. */
  deliveries: v.number(),
  retry: v.exactOptional(Retry),
  /** Delivered a second time on purpose: its job does not count it. */
  copy: v.exactOptional(v.literal(true)),
});

export type QueuedEvent = v.InferOutput<typeof QUEUED_EVENT>;

/** An event that is kept is dropped after this, unless it arrived. */
export const RETENTION_MS = 24 * 3_600_000;

/** `AsyncEvent` of `@forge/events`. */
export function asyncEventOf(event: QueuedEvent, now: number): Readonly<Record<string, unknown>> {
  const { body, delayInSeconds, concurrency, queue, jobId, eventId, retry, pushedAt } = event;
  return {
    body,
    queueName: queue,
    jobId,
    eventId,
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(retry === undefined
      ? {}
      : {
          retryContext: {
            retryCount: retry.count,
            retryReason: retry.reason,
            retryData: retry.data,
            retentionWindow: {
              startTime: new Date(pushedAt).toISOString(),
              remainingTimeMs: Math.max(0, pushedAt + RETENTION_MS - now),
            },
          },
        }),
  };
}
