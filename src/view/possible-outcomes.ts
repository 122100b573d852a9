/** Several endings, gathered by outcome: what each outcome would take. */
import type { EndingView } from './ending-view';
import type { OutcomeBadge } from './badge';

export interface PossibleOutcome {
  readonly badge: OutcomeBadge;
  /** The ways that lead to this outcome. */
  readonly ways: readonly {
    readonly step: string;
    readonly when?: string;
    readonly because: string;
    readonly sources: EndingView['sources'];
  }[];
  /** What it means for both sides, where all its ways agree about that. */
  readonly rows: EndingView['rows'];
}

/** With more endings than this, what they mean for both sides would only bury how they differ. */
const FEW = 3;

/** One entry per outcome, in the order of the endings. */
export function toPossibleOutcomes(endings: readonly EndingView[]): readonly PossibleOutcome[] {
  const outcomes = [...new Set(endings.map(({ badge }) => badge.outcome))];
  return outcomes.flatMap((outcome) => {
    const same = endings.filter(({ badge }) => badge.outcome === outcome);
    const [first] = same;
    if (first === undefined) return [];
    const shared = first.rows.filter((row) =>
      same.every(({ rows }) => rows.some(({ text }) => text === row.text)),
    );
    return [{ badge: first.badge, ways: same, rows: endings.length > FEW ? [] : shared }];
  });
}
