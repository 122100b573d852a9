/** Which findings are muted, and the list that is kept of them. */
import { isCoveredBy } from '../audit/findings/concern';
import type { Finding } from '../audit/findings/finding';
import type { MutedFinding } from '../contract/api';

/** What mutes this finding, if anything does. */
export function muteOf(finding: Finding, muted: readonly MutedFinding[]): MutedFinding | undefined {
  return muted.find(({ code, concern }) => code === finding.code && isCoveredBy(concern, finding));
}

/** How many findings there are to look at. */
export function countShown(findings: readonly Finding[], muted: readonly MutedFinding[]): number {
  return findings.filter((finding) => muteOf(finding, muted) === undefined).length;
}

type Draft = Pick<MutedFinding, 'code' | 'concern' | 'reason'>;

/** What is kept once this is muted too. One mute per code: what it concerned before is replaced. */
export function withMuted(muted: readonly Draft[], added: Draft): readonly Draft[] {
  return [...withoutMuted(muted, added.code), draftOf(added)];
}

/** What is kept once this is shown again. */
export function withoutMuted(muted: readonly Draft[], code: Draft['code']): readonly Draft[] {
  return muted.filter((one) => one.code !== code).map(draftOf);
}

function draftOf({ code, concern, reason }: Draft): Draft {
  return { code, concern, reason };
}
