/** A REST request to the simulated site, its answer, and what the site declares about its operations. */

export interface RestRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The user; absent = the app itself. */
  readonly accountId?: string;
  readonly as: 'user' | 'app' | 'anonymous';
}

export interface RestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; `undefined` = no content. With the fault `malformed` a string that is not JSON. */
  readonly body: unknown;
  /** How long the host waits before it answers (fault `slow`, `stuck`). */
  readonly delayMs?: number;
  /** The connection breaks before anything of it arrives, or in the middle of it (fault `cut`). */
  readonly cut?: 'before' | 'within';
  /** No such route in the simulated site: answered as Jira would, and to be reported loudly. */
  readonly unknownRoute?: true;
}

/** One REST operation that the site answers, with what an app must have been granted to call it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Path with `{placeholders}`, without query. */
  readonly pathPattern: string;
  /** Alternatives: each is a set of scopes that suffices. Empty = no scope needed. */
  readonly scopes: readonly (readonly string[])[];
  /** Needs the header `X-ExperimentalApi: opt-in`. */
  readonly experimental?: true;
}
