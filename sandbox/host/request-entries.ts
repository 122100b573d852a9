/** What the request log keeps of a run of the app's back end, as `GET /api/requests` answers it. Types only. */
import type { InvokeError } from './http-api';

/** One REST request of an invocation. */
export interface RestEntry {
  readonly method: string;
  /** Path with query; addresses in it are masked. */
  readonly path: string;
  readonly as: 'user' | 'app' | 'anonymous';
  /** 0: the run ended before the answer, or the connection was cut. */
  readonly status: number;
  readonly ms: number;
  /** Documented operation that answered; absent: unknown route. */
  readonly operation?: string;
  /** The declared scopes that covered it. */
  readonly scopes?: readonly string[];
  /** Something that would go wrong on a real site. */
  readonly problem?:
    'missing-scope' | 'unknown-route' | 'refused-write' | 'unreachable' | 'given-up';
}

/** One storage operation of an invocation. */
export interface StorageEntry {
  /** Such as `get`, `batch/set`, `secret/get`. */
  readonly operation: string;
  readonly keys: readonly string[];
  readonly status: number;
  readonly ms: number;
}

/** One run of the app's back end. */
export interface InvocationEntry {
  readonly id: string;
  readonly at: string;
  readonly functionKey: string;
  readonly module: string;
  readonly projectKey?: string;
  /** Empty: a queue runs it, for nobody. */
  readonly userId: string;
  readonly userName: string;
  readonly ms: number;
  /** Still running: absent. */
  readonly ended?: 'ok' | 'retry' | InvokeError['kind'];
  readonly rest: readonly RestEntry[];
  readonly storage: readonly StorageEntry[];
  readonly counts: { readonly rest: number; readonly storage: number };
  /** Lines that the app wrote to its log. */
  readonly log: readonly string[];
}
