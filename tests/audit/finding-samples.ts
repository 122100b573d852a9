/** Every finding as the checks make it from the record of its case. */
import { FINDING_CODES, type FindingCode } from '../../src/audit/findings/finding';
import { findingsIn } from '../../src/audit/findings/findings';
import type { Sample } from '../../src/view/findings-page';
import { FINDING_CASES } from './finding-cases';

/** By code; a case that lacks its finding is a mistake in the case. */
export function findingSamples(): Readonly<Record<FindingCode, Sample>> {
  const samples = Object.entries(FINDING_CASES).map(([code, { present, age }]) => {
    const finding = findingsIn(present, age?.present).find((one) => one.code === code);
    if (finding === undefined) throw new Error(`${code} is not found in its own case`);
    return [code, { finding, settings: present }] as const;
  });
  if (samples.length !== FINDING_CODES.length) throw new Error('A finding lacks its case');
  return Object.fromEntries(samples) as Record<FindingCode, Sample>;
}
