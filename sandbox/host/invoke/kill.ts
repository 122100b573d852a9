/** Ends an invocation in the middle of what it does, as the platform does when memory or time runs out. */
import type { Run } from './isolate';

/** Ends an invocation when it asks for something for the so-manieth time, before or after that took effect. */
export interface Kill {
  readonly request: number;
  readonly tookEffect: boolean;
}

/** The requests of an invocation that is to be killed, and the signal that it is. */
export function killing(
  fetch: Run['fetch'],
  kill: Kill | undefined,
): { readonly fetch: Run['fetch']; readonly killed: AbortSignal } {
  const killer = new AbortController();
  let requests = 0;
  return {
    killed: killer.signal,
    fetch: async (call, signal) => {
      requests += 1;
      const isLast = requests === kill?.request;
      if (isLast && !kill.tookEffect) {
        killer.abort();
        return new Promise<never>(() => undefined);
      }
      const answer = await fetch(call, signal);
      if (isLast) killer.abort();
      return answer;
    },
  };
}
