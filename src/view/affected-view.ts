/** How many known accounts and recent predictions a comparison concerns, in words. */
import type { Affected } from '../audit/affected';
import type { AccountCount, RecentPredictions } from '../contract/api';
import type { AdminReader } from './admin-reader';

/** What was read page by page. */
export interface Counted {
  readonly byDomain: Readonly<Record<string, AccountCount>>;
  /** Accounts whose address Jira does not show. */
  readonly hidden: number;
  readonly predictions: RecentPredictions['counts'];
}

export interface AffectedView {
  readonly accounts: string;
  readonly predictions: string;
  /** What could not be counted. */
  readonly unknown: readonly string[];
}

/** The two numbers, and what is in neither. */
export function toAffectedView(
  { byDomain, hidden, predictions }: Counted,
  affected: Affected,
  { admin }: AdminReader,
): AffectedView {
  const words = admin.whatIf.affected;
  const concerned = Object.entries(byDomain).filter(([domain]) => affected.domain(domain) === true);
  const sum = (of: (count: AccountCount) => number) =>
    concerned.reduce((all, [, count]) => all + of(count), 0);
  const changed = predictionsWhere(predictions, affected, true);
  const unknown = predictionsWhere(predictions, affected, undefined);
  return {
    accounts: words.accounts(
      sum(({ atlassian }) => atlassian),
      sum(({ portalOnly }) => portalOnly),
    ),
    predictions: changed === 0 ? words.noPredictions : words.predictions(changed),
    unknown: [
      ...(hidden === 0 ? [] : [words.hidden(hidden)]),
      ...(unknown === 0 ? [] : [words.unknownProjects(unknown)]),
    ],
  };
}

function predictionsWhere(
  counts: RecentPredictions['counts'],
  affected: Affected,
  changes: boolean | undefined,
): number {
  return counts
    .filter(({ domain, projectKey }) => affected.inProject(domain, projectKey) === changes)
    .reduce((all, { predictions }) => all + predictions, 0);
}
