/** Which accounts contradict a record, without asking what explains them. */
import type { Settings } from '../../decide/settings';
import { countOf, holdAgainst, isPossible } from './held';
import type { Observation } from './sighting';

/** Those that surely appeared after the record was saved, at `since`. */
export function appearedSince(
  observations: readonly Observation[],
  since: string,
): readonly Observation[] {
  return observations.filter(({ after }) => after >= since);
}

/** How many accounts no way by the Customers page makes under the record; 0: nothing contradicts it. */
export function countContradicting(
  settings: Settings,
  observations: readonly Observation[],
  since: string,
): number {
  const held = holdAgainst(settings, appearedSince(observations, since));
  return countOf(held.filter((one) => !isPossible(one, [])));
}
