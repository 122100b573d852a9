/** How accounts that appeared are counted. */
import type { Observation } from '../../audit/evidence/sighting';

/** How many accounts these are. */
export function accountsIn(observations: readonly Pick<Observation, 'count'>[]): number {
  return observations.reduce((sum, { count }) => sum + count, 0);
}
