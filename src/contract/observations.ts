/** Accounts that appeared, as the checks take them: what an admin has explained is left out. */
import type { Observation } from '../audit/evidence/sighting';
import { parseDomain } from '../decide/domain-name';
import { isExplained } from './explained';
import type { ExplainedAway, SeenAccounts } from './reality';

/** What is still to be held against the record. */
export function toObservations(
  seen: readonly SeenAccounts[],
  explained: readonly ExplainedAway[],
): readonly Observation[] {
  return seen.flatMap((one) => {
    const domain = parseDomain(one.domain);
    if (domain === undefined || isExplained(one, explained)) return [];
    return [{ ...one, domain }];
  });
}
