/** How accounts that appeared are named where an admin explains them away, and which are. */
import type { ExplainedAway, SeenAccounts } from './reality';

/** How accounts of a kind and domain are named in the list. */
export function seenConcern({ domain, made }: Pick<SeenAccounts, 'domain' | 'made'>): string {
  return `seen ${domain} ${made}`;
}

/** Whether these accounts were there when their kind was explained. */
export function isExplained(seen: SeenAccounts, explained: readonly ExplainedAway[]): boolean {
  const concern = seenConcern(seen);
  return explained.some((one) => one.concern === concern && seen.by <= one.at);
}
