/** What the readers need of the world, as functions; `src/forge` answers with Forge, tests with plain values. */
import type { JiraCall } from './jira-operations';

/** Why something could not be read. */
export type MissingReason =
  'not-permitted' | 'not-available' | 'failed' | 'timed-out' | 'rate-limited';

export interface Missing {
  readonly ok: false;
  readonly because: MissingReason;
  /** Seconds to wait before trying again, where Jira said so. */
  readonly retryAfter?: number;
}

/** What Jira answered: JSON that nobody has checked yet, or why there is none. */
export type Answer = { readonly ok: true; readonly json: unknown } | Missing;

export type JiraGet = (call: JiraCall) => Promise<Answer>;

/** What storage did: a value, or that it refused. Why it refused is in the log. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

export interface StorePage {
  readonly values: readonly unknown[];
  /** Pass as `from` to read on; absent: that was all. Not to be kept. */
  readonly next?: string;
}

export interface Store {
  /** An absent key and an expired value are both `undefined`. */
  readonly get: (key: string) => Promise<Stored<unknown>>;
  /** In the order of the keys; an absent one is `undefined`. */
  readonly getMany: (keys: readonly string[]) => Promise<Stored<readonly unknown[]>>;
  readonly set: (key: string, value: unknown, ttlSeconds?: number) => Promise<Stored<void>>;
  /** Writes only if the key does not exist: `false` = somebody else was first. */
  readonly claim: (key: string, value: unknown, ttlSeconds: number) => Promise<Stored<boolean>>;
  readonly delete: (key: string) => Promise<Stored<void>>;
  /** Deletes all of them, or refuses: then some may be gone. */
  readonly deleteMany: (keys: readonly string[]) => Promise<Stored<void>>;
  /** Writes all of them, or refuses: then some may be written. */
  readonly setMany: (
    entries: readonly { readonly key: string; readonly value: unknown }[],
    ttlSeconds: number,
  ) => Promise<Stored<void>>;
  /** Up to 100 keys with this beginning; may lag behind writes. */
  readonly keys: (beginning: string) => Promise<Stored<readonly string[]>>;
  /** Up to 100 values under keys with this beginning, without expired ones; may lag behind writes. */
  readonly page: (beginning: string, from?: string) => Promise<Stored<StorePage>>;
  readonly getSecret: (key: string) => Promise<Stored<unknown>>;
  /** As `claim`, for a secret. */
  readonly claimSecret: (key: string, value: string) => Promise<Stored<boolean>>;
}

/** What may be logged: never an address, never text that another system wrote. */
export interface LogEntry {
  readonly event: string;
  readonly correlationId?: string;
  readonly operation?: string;
  readonly status?: number;
  readonly code?: string;
  /** Frames of a stack, without the message. */
  readonly frames?: readonly string[];
}

/** Work for the queue: which list, and which slice of it to decide; without one its accounts are read. */
export interface QueueEvent {
  readonly list: string;
  readonly slice?: number;
}

/** Hands work to the queue, to be begun after so many seconds; refused: some of it may have been taken. */
export type PushEvents = (
  events: readonly QueueEvent[],
  delaySeconds?: number,
) => Promise<Stored<void>>;

/** Tells Atlassian whose account ids are stored; what it says of those that were closed or updated. */
export type ReportAccounts = (
  accounts: readonly { readonly accountId: string; readonly updatedAt: string }[],
) => Promise<
  Stored<readonly { readonly accountId: string; readonly status: 'closed' | 'updated' }[]>
>;

export interface Ports {
  /** Where whoever deployed the app published its documentation, with a slash at the end; absent: nobody said. */
  readonly docsUrl?: string;
  readonly jira: JiraGet;
  readonly store: Store;
  readonly push: PushEvents;
  readonly reportAccounts: ReportAccounts;
  /** Milliseconds that this invocation has left. */
  readonly left: () => number;
  readonly now: () => Date;
  /** A new random id. */
  readonly newId: () => string;
  readonly log: (entry: LogEntry) => void;
}
