/** Accounts that appeared, as the checks take them: what an admin has explained is left out. */
import type { Observation } from '../../audit/evidence/sighting';
import { isExplained } from '../../contract/explained';
import type { RealityReport } from '../../contract/reality';
import { parseDomain } from '../../decide/domain-name';

/** What is still to be held against the record. */
export function toObservations({
  seen,
  explained,
}: Pick<RealityReport, 'seen' | 'explained'>): readonly Observation[] {
  return seen.flatMap((one) => {
    const domain = parseDomain(one.domain);
    if (domain === undefined || isExplained(one, explained.value)) return [];
    return [{ ...one, domain }];
  });
}

/** How many accounts these are. */
export function accountsIn(observations: readonly Pick<Observation, 'count'>[]): number {
  return observations.reduce((sum, { count }) => sum + count, 0);
}
