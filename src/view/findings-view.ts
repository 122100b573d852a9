/** All findings in words: those to look at, by severity, and those that an admin has muted. */
import { concernOf, isCoveredBy } from '../audit/findings/concern';
import { SEVERITIES, type Finding, type Severity } from '../audit/findings/finding';
import type { MutedFinding } from '../contract/api';
import type { AdminReader } from './admin-reader';
import { toAge } from './age';
import { toFindingView, type FindingContext, type FindingView } from './finding-view';

/** A finding with how it is kept when muted. */
export interface ListedFinding {
  readonly view: FindingView;
  readonly severity: Severity;
  readonly concern: string;
}

export interface MutedListed extends ListedFinding {
  readonly reason: string;
  /** When, in words. */
  readonly age: string;
  /** Account id. */
  readonly mutedBy: string;
}

export interface FindingsView {
  readonly shown: readonly ListedFinding[];
  readonly muted: readonly MutedListed[];
  /** Of those shown, without severities that have none. */
  readonly counts: readonly { readonly severity: Severity; readonly count: number }[];
  readonly summary: string;
}

type Muted = readonly MutedFinding[];

/** The view; worst first, as the findings come. */
export function toFindingsView(
  findings: readonly Finding[],
  muted: Muted,
  context: FindingContext,
  reader: AdminReader,
): FindingsView {
  const shown: ListedFinding[] = [];
  const silent: MutedListed[] = [];
  for (const finding of findings) {
    const { severity } = finding;
    const view = toFindingView(finding, context, reader);
    const listed = { view, severity, concern: concernOf(finding) };
    const mute = muteOf(finding, muted);
    if (mute === undefined) shown.push(listed);
    else silent.push({ ...listed, ...mutedView(mute, reader) });
  }
  return {
    shown,
    muted: silent,
    counts: SEVERITIES.map((severity) => ({
      severity,
      count: shown.filter((one) => one.severity === severity).length,
    })).filter(({ count }) => count > 0),
    summary: reader.admin.findings.summary(shown.length, silent.length),
  };
}

/** How many findings there are to look at, for a badge. */
export function countShown(findings: readonly Finding[], muted: Muted): number {
  return findings.filter((finding) => muteOf(finding, muted) === undefined).length;
}

function muteOf(finding: Finding, muted: Muted): MutedFinding | undefined {
  return muted.find(({ code, concern }) => code === finding.code && isCoveredBy(concern, finding));
}

function mutedView(
  { reason, mutedAt, mutedBy }: MutedFinding,
  reader: AdminReader,
): Pick<MutedListed, 'reason' | 'age' | 'mutedBy'> {
  return { reason, age: toAge(mutedAt, reader) ?? mutedAt, mutedBy };
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
