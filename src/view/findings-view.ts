/** All findings in words: those to look at, by severity, and those that an admin has muted. */
import { concernOf } from '../audit/findings/concern';
import { SEVERITIES, type Finding, type Severity } from '../audit/findings/finding';
import type { MutedFinding } from '../contract/api';
import type { AdminReader } from './admin-reader';
import { toAge } from './age';
import { muteOf } from './muted-findings';
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

function mutedView(
  { reason, mutedAt, mutedBy }: MutedFinding,
  reader: AdminReader,
): Pick<MutedListed, 'reason' | 'age' | 'mutedBy'> {
  return { reason, age: toAge(mutedAt, reader) ?? mutedAt, mutedBy };
}
