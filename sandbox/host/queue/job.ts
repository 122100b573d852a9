/** What the platform tells of a job, and how it is cancelled. */
import * as v from 'valibot';
import type { Answered } from '../forge-fetch';
import type { FetchCall } from '../invoke/messages';
import type { Book } from './book';
import type { QueuedEvent } from './event';

const JobBody = v.object({ queueName: v.string(), jobId: v.string(), time: v.string() });

/** `stats` and `cancel`: what runs already goes on. */
export async function askAboutJob(
  { path, body }: FetchCall,
  book: Book,
  waiting: () => readonly QueuedEvent[],
): Promise<Answered> {
  const parsed = v.safeParse(JobBody, JSON.parse(body ?? 'null'));
  if (!parsed.success) return { status: 400 };
  const { jobId, queueName } = parsed.output;
  const job = book.job(jobId);
  if (job?.queue !== queueName) return { status: 404 };
  if (path.startsWith('/webhook/queue/cancel/')) {
    await book.drop(waiting().filter((event) => event.jobId === jobId));
    return { status: 204 };
  }
  if (!path.startsWith('/webhook/queue/stats/')) return { status: 404 };
  const { total, success, failed } = job;
  const stats = { success, inProgress: total - success - failed, failed };
  return { status: 200, body: JSON.stringify(stats) };
}
