/** How much may be pushed: events a minute, and requests that go back to one and the same run of a page. */

const EVENTS_PER_MINUTE = 500;
const PUSHES_PER_CHAIN = 1000;

export interface PushRate {
  /** The status of the refusal; undefined: go on. */
  take(chain: string, events: number): 405 | 429 | undefined;
}

/** Counts in fixed minutes; chains are forgotten with the process. */
export function makePushRate(now: () => number): PushRate {
  const chains = new Map<string, number>();
  let current = { minute: 0, events: 0 };
  return {
    take: (chain, events) => {
      const pushes = (chains.get(chain) ?? 0) + 1;
      if (pushes > PUSHES_PER_CHAIN) return 405;
      const minute = Math.floor(now() / 60_000);
      const before = current.minute === minute ? current.events : 0;
      if (before + events > EVENTS_PER_MINUTE) return 429;
      chains.set(chain, pushes);
      current = { minute, events: before + events };
      return undefined;
    },
  };
}
