/** Requests per second and operation, for the whole site, as Atlassian's rate limiting page gives them. */
import { tooMany } from './answers';
import type { AnsweredOperation } from './operation';
import type { RestResponse } from './wire';

/** Counts requests in windows of one second. Not kept: a restart forgets it, as Atlassian's would. */
export interface BurstCounter {
  /** The refusal, or undefined when the request may go on. */
  admit(operation: AnsweredOperation): RestResponse | undefined;
}

export function burstCounter(now: () => number): BurstCounter {
  const seen = new Map<string, { readonly second: number; readonly count: number }>();
  return {
    admit(operation) {
      const second = Math.floor(now() / 1000);
      const last = seen.get(operation.name);
      const count = last?.second === second ? last.count + 1 : 1;
      seen.set(operation.name, { second, count });
      return count > operation.perSecond
        ? tooMany('jira-burst-based', 1, operation.perSecond)
        : undefined;
    },
  };
}
