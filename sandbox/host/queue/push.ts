/** What may be pushed to a queue: the platform's limits, and its words for what lies beyond them. */
import * as v from 'valibot';
import type { Consumer } from '../background-modules';
import type { Answered } from '../forge-fetch';
import { bytesOf } from '../storage/limits';

const MOST_EVENTS = 50;
const MOST_BYTES = 200 * 1024;
/** Of a single event, where its function may run longer than a consumer does by default. */
const MOST_BYTES_LONG = 100 * 1024;
const LONG_MS = 55_000;

const PushedEvent = v.object({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(900))),
  concurrency: v.exactOptional(
    v.object({ key: v.string(), limit: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ),
});

const PushBody = v.object({
  queueName: v.string(),
  jobId: v.pipe(v.string(), v.nonEmpty()),
  type: v.literal('avi:forge:app:event'),
  schema: v.string(),
  payload: v.pipe(v.array(PushedEvent), v.minLength(1)),
  time: v.string(),
});

export type Push = v.InferOutput<typeof PushBody>;

/** The push, or the refusal. */
export function checkedPush(
  body: unknown,
  consumers: readonly Consumer[],
): { readonly push: Push } | { readonly refusal: Answered } {
  const parsed = v.safeParse(PushBody, body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refused(400, { message: `${v.getDotPath(issue) ?? ''}: ${issue.message}` });
  }
  const push = parsed.output;
  const consumer = consumers.find(({ queue }) => queue === push.queueName);
  if (!consumer) return refused(404, { message: `There is no queue ${push.queueName}` });
  if (push.payload.length > MOST_EVENTS) {
    return refused(413, { errorMessage: `At most ${String(MOST_EVENTS)} events in one push.` });
  }
  if (bytesOf(push.payload) > MOST_BYTES) {
    return refused(413, { errorMessage: 'The maximum payload size is 200KB.' });
  }
  const isLong = consumer.timeoutMs > LONG_MS;
  return isLong && push.payload.some((event) => bytesOf(event) > MOST_BYTES_LONG)
    ? refused(413, { errorMessage: 'The maximum size of an event is 100KB.' })
    : { push };
}

function refused(status: number, body: unknown): { readonly refusal: Answered } {
  return { refusal: { status, body: JSON.stringify(body) } };
}
