/** Questions about a whole setup that can take a while, as plain data that travels to a worker and back. */
import type { Finding } from '../../../../src/audit/findings/finding';
import { findingsIn } from '../../../../src/audit/findings/findings';
import type { RecordAge } from '../../../../src/audit/findings/setup';
import { impliedSettings } from '../../../../src/audit/evidence/implied';
import type { NeededSetting } from '../../../../src/audit/evidence/needed-setting';
import { checkReality, type RealityCheck } from '../../../../src/audit/evidence/reality-check';
import type { Observation } from '../../../../src/audit/evidence/sighting';
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

/** What do accounts that appeared say of the record? */
interface RealityJob {
  readonly kind: 'reality';
  readonly settings: Settings;
  readonly observations: readonly Observation[];
  /** When the settings were recorded; empty: they were not. */
  readonly since: string;
}

/** What contradicts the record, and what it leaves open although accounts tell it. */
export interface JudgedReality {
  readonly check: RealityCheck;
  readonly implied: readonly NeededSetting[];
}

export type Job = FindingsJob | LeastChangesJob | RealityJob;

/** What a job answers. */
export type ResultOf<J extends Job> = J extends FindingsJob
  ? readonly Finding[]
  : J extends RealityJob
    ? JudgedReality
    : LeastChanges;

/** Whether a job is done sooner than a worker starts: nothing appeared, so there is nothing to judge. */
export function isInstant(job: Job): boolean {
  return job.kind === 'reality' && job.observations.length === 0;
}

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
    case 'reality':
      return judge(job);
  }
}

function judge({ settings, observations, since }: RealityJob): JudgedReality {
  const check = checkReality(settings, observations, since);
  return { check, implied: impliedSettings(settings, check.used) };
}
