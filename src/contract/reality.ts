/** What the admin page is told of what happened on the site: accounts that appeared, predictions that came true, facts that changed. */
import type { AccountKind } from '../audit/evidence/sighting';
import type { Outcome } from '../decide/outcome';
import type { UnknownReason } from './fact-report';
import type { Reply } from './reply';
import type { Versioned } from './admin-reports';

/** New accounts of one kind for one domain. No address is kept. */
export interface SeenAccounts {
  readonly domain: string;
  readonly made: AccountKind;
  readonly count: number;
  /** They were not there at this moment (ISO 8601) … */
  readonly after: string;
  /** … and were at this one. */
  readonly by: string;
}

/** Whether the account that appeared is the one that was predicted. */
export type Mark = 'came-true' | 'did-not' | 'cannot-tell';

/** Predictions of one day that were held against the account that appeared. */
export interface MarkedPredictions {
  readonly mark: Mark;
  /** UTC, such as 2026-11-25: when the account was seen. */
  readonly day: string;
  readonly domain: string;
  /** What was predicted. */
  readonly outcomes: readonly Outcome[];
  readonly made: AccountKind;
  /** The revision of the record that it rested on; absent: nothing was recorded. */
  readonly revision?: string;
  /** The other reading of a contested step makes this account. */
  readonly otherReading?: true;
  readonly count: number;
}

/** How the nightly reading of all accounts stands. */
export interface SweepReport {
  /** `waiting`: what a night may cost is used up, it goes on the next night. */
  readonly state: 'never' | 'waiting' | 'complete';
  /** When the reading that is under way, or was the last, began. */
  readonly beganAt?: string;
  /** When all accounts were read last; before the first time nothing can be called new. */
  readonly completeAt?: string;
  /** When it last ran. */
  readonly ranAt?: string;
  /** Accounts read since `beganAt`. */
  readonly accounts: number;
  /** What they cost, in points of Atlassian's rate limit. */
  readonly points: number;
  /** What Jira did not answer the last time. */
  readonly missing?: UnknownReason;
}

/** A fact that Jira tells, and that differs from what it told before. */
export interface DriftChange {
  /** Names it, to mark it as seen. */
  readonly id: string;
  readonly what: DriftFact;
  /** The project that it is about; absent: the site. */
  readonly projectKey?: string;
  /** What was read before, and when; absent: nothing. */
  readonly from?: string;
  readonly to?: string;
  readonly after: string;
  readonly by: string;
}

/** `portal-access`: `healthy` or `broken`; `plan`: `free`, `paid` or `unlicensed`; `project`: its name, absent while it is not there. */
export type DriftFact = 'project' | 'sender' | 'sender-warning' | 'portal-access' | 'plan';

export interface DriftReport {
  /** Absent: never read. */
  readonly readAt?: string;
  /** Newest first. */
  readonly changes: readonly DriftChange[];
  /** What the app may not read, or could not the last time. */
  readonly missing: readonly {
    readonly what: DriftFact;
    readonly projectKey?: string;
    readonly because: UnknownReason;
  }[];
}

/** A contradiction that has another reason than the record, or a change that somebody has seen. */
export interface ExplainedAway {
  /** `seen DOMAIN KIND` or `drift ID`. */
  readonly concern: string;
  readonly reason: string;
  /** What was seen up to this moment is explained. */
  readonly at: string;
  /** Account id. */
  readonly by: string;
}

/** Everything that the reality check shows. The page draws the conclusions, with the record that it holds. */
export interface RealityReport {
  readonly seen: readonly SeenAccounts[];
  /** New accounts whose address Jira does not show: nothing follows from them. */
  readonly hidden: number;
  readonly marks: readonly MarkedPredictions[];
  readonly sweep: SweepReport;
  readonly drift: DriftReport;
  readonly explained: Versioned<readonly ExplainedAway[]>;
}

/** Jira admins only. */
export type RealityApi = {
  'reality/read': () => Promise<Reply<RealityReport>>;
  /** Replaces the list; who and when is filled in by the back end where an entry is new. */
  'reality/explain': (payload: {
    readonly explained: readonly Pick<ExplainedAway, 'concern' | 'reason'>[];
    readonly basedOn?: string;
  }) => Promise<Reply<RealityReport['explained']>>;
};
