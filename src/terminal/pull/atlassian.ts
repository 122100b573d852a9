/** Reads from the organization's REST API: GET only, from one host, with waiting where it asks for it. */
import ky, { HTTPError, TimeoutError, type KyInstance } from 'ky';
import { failed, type Result } from './failure';

/** How long to wait for an answer, and before a further try. */
export interface Pace {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly firstDelayMs: number;
  /** Longer than this it isn't waited, whatever Atlassian asks. */
  readonly longestWaitMs: number;
}

export const PACE: Pace = {
  timeoutMs: 30_000,
  tries: 5,
  firstDelayMs: 500,
  longestWaitMs: 300_000,
};

export interface Connection {
  /** Where the API is: always Atlassian's, but for tests. */
  readonly api: string;
  readonly key: string;
  readonly pace: Pace;
  readonly stop: AbortSignal;
  /** Called when Atlassian asks to wait, with the seconds. */
  readonly onWait: (seconds: number) => void;
}

/** Parts of a path below the API, and a query. */
export type Read = (
  path: readonly string[],
  query?: Readonly<Record<string, string>>,
) => Promise<Result<unknown>>;

/** What reads with this key. Its answers are parsed JSON of whatever form. */
export function connect(connection: Connection): Read {
  const client = clientOf(connection);
  return async (path, query = {}) => {
    const address = path.map(encodeURIComponent).join('/');
    try {
      const response = await client.get(address, { searchParams: query });
      return parse(await response.text(), `/${address}`);
    } catch (error) {
      return toFailure(error, `/${address}`);
    }
  };
}

function clientOf({ api, key, pace, stop, onWait }: Connection): KyInstance {
  return ky.create({
    prefixUrl: api,
    headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    // A redirect could carry the key to another host.
    redirect: 'manual',
    signal: stop,
    timeout: pace.timeoutMs,
    fetch: fetchWhole,
    retry: {
      limit: pace.tries - 1,
      methods: ['get'],
      retryOnTimeout: true,
      delay: (attempt) => pace.firstDelayMs * 2 ** (attempt - 1),
      maxRetryAfter: pace.longestWaitMs,
      shouldRetry: ({ error }) => mayRetry(error, pace, onWait),
    },
  });
}

/** The body is read within the attempt, so that a body which breaks off or stalls is tried again as well. */
async function fetchWhole(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.type === 'opaqueredirect') return new Response(undefined, { status: 302 });
  const body = await response.text();
  const { status, headers } = response;
  return new Response(body === '' ? undefined : body, { status, headers });
}

/** `undefined` leaves it to the library; `true` ignores a wait that can't be read. */
function mayRetry(error: Error, pace: Pace, onWait: Connection['onWait']): boolean | undefined {
  const asked = error instanceof HTTPError && error.response.headers.get('retry-after');
  if (asked === false || asked === null) return undefined;
  const wait = waitOf(asked);
  if (wait === undefined) return error.response.status === 429 ? true : undefined;
  if (wait > pace.longestWaitMs) return false;
  if (wait >= 1000) onWait(Math.ceil(wait / 1000));
  return undefined;
}

/** A wait is given in seconds or as a date. */
function waitOf(asked: string): number | undefined {
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(ms) ? undefined : ms;
}

function parse(text: string, address: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return failed('not-json', address);
  }
}

const CODES: Readonly<
  Record<number, 'key-refused' | 'not-permitted' | 'not-found' | 'rate-limited'>
> = { 401: 'key-refused', 403: 'not-permitted', 404: 'not-found', 429: 'rate-limited' };

/** Nothing of what the library or the other side says is passed on: it could hold the key. */
function toFailure(error: unknown, address: string): Result<never> {
  if (error instanceof TimeoutError) return failed('timed-out', address);
  if (!(error instanceof HTTPError)) return failed('out-of-reach', address);
  const { status } = error.response;
  const code =
    CODES[status] ?? (status >= 500 ? 'server-failed' : status < 400 ? 'redirected' : 'refused');
  return failed(code, address, status);
}
