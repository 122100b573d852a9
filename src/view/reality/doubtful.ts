/** Whether even the likeliest explanation is doubtful. */
import type { LikelyExplanation } from '../../audit/evidence/reality-check';

/** Other accounts speak against it, or fit it badly: then the people may as well have been added another way. */
export function isDoubtful({
  against,
  strained,
}: Pick<LikelyExplanation, 'against' | 'strained'>): boolean {
  return against + strained > 0;
}
