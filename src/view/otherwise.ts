/** What happens if the person is not new to the site: one line per kind of account that is still possible. */
import type { ReportedVerdict } from '../contract/api';
import type { FactReport } from '../contract/fact-report';
import { outcomeBadge, type OutcomeBadge } from './badge';
import { toAccountConditions } from './conditions';
import type { Reader } from './reader';
import { stepSources, type SourceLink } from './step-sources';

export interface OtherwiseLine {
  readonly conditions: string;
  readonly badge: OutcomeBadge;
  readonly because: string;
  readonly sources: readonly SourceLink[];
}

export interface Otherwise {
  readonly title: string;
  /** Why it is not known whether this is the case. */
  readonly note?: string;
  /** It should be known, but the reading failed: say so at once. */
  readonly isFailure: boolean;
  readonly lines: readonly OtherwiseLine[];
}

/** The endings of the other case, each with what leads there. */
export function toOtherwise(
  verdict: ReportedVerdict,
  facts: readonly FactReport[],
  reader: Reader,
): Otherwise {
  const { projectPage, unknown } = reader.words;
  const because = facts.find(({ fact }) => fact === 'account')?.unknownBecause;
  return {
    title: projectPage.otherwiseTitle,
    ...(because === undefined ? {} : { note: projectPage.accountUnknown(unknown[because]) }),
    isFailure: because === 'failed' || because === 'timed-out',
    lines: verdict.endings.map((ending) => ({
      conditions: toAccountConditions(ending, reader),
      badge: outcomeBadge(ending.effect.outcome, reader),
      because: reader.words.steps[ending.step],
      sources: stepSources([ending.step], reader),
    })),
  };
}
