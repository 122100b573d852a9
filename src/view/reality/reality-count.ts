/** How much there is to look at, beside the name of the tab. */
import type { RealityCheck } from '../../audit/evidence/reality-check';
import type { RealityReport } from '../../contract/reality';
import { isSeen } from './explained';

/** All contradictions are one thing to look at; each change of the site that nobody has seen is one more. */
export function countReality(
  { drift, explained }: Pick<RealityReport, 'drift' | 'explained'>,
  { contradicting }: Pick<RealityCheck, 'contradicting'>,
): number {
  const unseen = drift.changes.filter((one) => !isSeen(one, explained.value)).length;
  return unseen + (contradicting.length > 0 ? 1 : 0);
}
