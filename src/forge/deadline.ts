/** The time that an invocation has, and works that must be done within it. */
import { getAppContext } from '@forge/api';

/** Forge ends a resolver after 25 seconds; what is left of it must suffice to answer. */
const LIMIT_MS = 25_000;
const MARGIN_MS = 3_000;

/** How many milliseconds are left for requests, from now on, of an invocation that Forge ends after the limit. */
export function startBudget(now: () => Date, limitMs = LIMIT_MS): () => number {
  const end = now().getTime() + timeLeft(limitMs) - MARGIN_MS;
  return () => Math.max(0, end - now().getTime());
}

/** Forge tells the time left, except in a tunnel. */
function timeLeft(limitMs: number): number {
  try {
    return Math.min(limitMs, getAppContext().invocationRemainingTimeInMillis());
  } catch {
    return limitMs;
  }
}

/** What the work gives, or `undefined` when it takes longer; it is then told to stop. */
export async function within<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      stop.abort();
      resolve(undefined);
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
