/** Questions about a whole setup that can take a while, as plain data that travels to a worker and back. */
import type { Finding } from '../../../../src/audit/findings/finding';
import { findingsIn } from '../../../../src/audit/findings/findings';
import type { RecordAge } from '../../../../src/audit/findings/setup';
import { leastChanges, type LeastChanges, type Wish } from '../../../../src/audit/least-change';
import type { Settings } from '../../../../src/decide/settings';

/** What do the checks find? */
interface FindingsJob {
  readonly kind: 'findings';
  readonly settings: Settings;
  /** Absent: whether the record is stale is not asked. */
  readonly age?: RecordAge;
}

/** Which smallest sets of changes fulfil a wish? */
interface LeastChangesJob {
  readonly kind: 'least-changes';
  readonly settings: Settings;
  readonly wish: Wish;
}

export type Job = FindingsJob | LeastChangesJob;

/** What a job answers. */
export type ResultOf<J extends Job> = J extends FindingsJob ? readonly Finding[] : LeastChanges;

/** Does the job, here and now. */
export function runJob<J extends Job>(job: J): ResultOf<J> {
  return answer(job) as ResultOf<J>;
}

function answer(job: Job): ResultOf<Job> {
  switch (job.kind) {
    case 'findings':
      return findingsIn(job.settings, job.age);
    case 'least-changes':
      return leastChanges(job.settings, job.wish);
  }
}
