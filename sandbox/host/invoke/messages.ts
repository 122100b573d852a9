/** What the sandbox and the thread in which the app's back end runs say to each other. Everything is plain data. */

/** Where a request of the app goes, as the SDK packages describe it. */
export interface Descriptor {
  readonly type?: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

/** What a thread starts with. */
export interface Program {
  /** The built bundle, CommonJS. */
  readonly code: string;
  readonly file: string;
}

/** One run of a function of it. */
export interface Start {
  readonly exportName: string;
  /** As `forge variables set` gives them to the app: it finds them in `process.env`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** `__forge_runtime__` without its functions. */
  readonly runtime: Readonly<Record<string, unknown>>;
  readonly event: unknown;
  readonly backendPayload: unknown;
  readonly clockOffsetMs: number;
  /** Where the function only waits, the clock goes on by as much instead. */
  readonly leapsOverWaits?: boolean;
  /** Real time at which the function is stopped. */
  readonly deadline: number;
}

/** A call of `__forge_fetch__`. */
export interface FetchCall {
  readonly kind: 'fetch';
  readonly id: number;
  readonly descriptor: Descriptor;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Its answer. */
export interface FetchAnswer {
  readonly id: number;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The connection breaks before anything of it arrives, or in the middle of its body. */
  readonly cut?: 'before' | 'within';
}

/** What the thread is told. */
export type ToThread =
  ({ readonly kind: 'start' } & Start) | ({ readonly kind: 'answer' } & FetchAnswer);

/** What the thread says. */
export type FromThread =
  | FetchCall
  | { readonly kind: 'log'; readonly level: string; readonly text: string }
  /** Bytes that the isolate's heap holds, garbage included: told at each request and at the end. */
  | { readonly kind: 'heap'; readonly bytes: number }
  /** It would have waited so long. */
  | { readonly kind: 'leap'; readonly ms: number }
  | { readonly kind: 'result'; readonly json: string | undefined }
  | { readonly kind: 'thrown'; readonly name: string; readonly message: string };
