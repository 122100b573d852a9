/** What differs between two setups, grouped by the kind of change: which answer becomes which, for whom, and where. */
import type { ChangedClass, Difference } from '../audit/compare';
import type { AdminReader } from './admin-reader';
import { toAnswer, type AnswerView } from './answer-view';
import type { Reach } from './words/what-if-words';

/** Classes that all change in all of these projects. */
export interface ComparisonBlock {
  readonly classes: readonly ChangedClass[];
  readonly projects: readonly (string | undefined)[];
}

/** All that changes in one way. */
export interface ComparisonGroup {
  readonly id: string;
  readonly title: string;
  /** The outcomes stay; only the step that decides is another. */
  readonly isSame: boolean;
  readonly before: AnswerView;
  readonly after: AnswerView;
  readonly reach: Reach;
  readonly reachText: string;
  readonly blocks: readonly ComparisonBlock[];
}

export interface ComparisonView {
  readonly summary: string;
  /** Changed outcomes first, and of them what reaches most. */
  readonly groups: readonly ComparisonGroup[];
}

/** The view of a comparison. */
export function toComparisonView(
  differences: readonly Difference[],
  reader: AdminReader,
): ComparisonView {
  const byKind = new Map<string, [Difference, ...Difference[]]>();
  for (const difference of differences) {
    const kind = kindOf(difference);
    const found = byKind.get(kind);
    if (found === undefined) byKind.set(kind, [difference]);
    else found.push(difference);
  }
  const groups = [...byKind].map(([id, found]) => toGroup(id, found, reader)).sort(byWeight);
  const { nothing, summary } = reader.admin.whatIf.comparison;
  return {
    summary: groups.length === 0 ? nothing : summary(reachOf(differences), groups.length),
    groups,
  };
}

function kindOf({ before, after }: Difference): string {
  return [before, after]
    .map(({ outcomes, decidedBy }) => `${outcomes.join()} ${decidedBy.join()}`)
    .join(' > ');
}

function byWeight(a: ComparisonGroup, b: ComparisonGroup): number {
  return Number(a.isSame) - Number(b.isSame) || b.reach.cells - a.reach.cells;
}

function toGroup(
  id: string,
  differences: readonly [Difference, ...Difference[]],
  reader: AdminReader,
): ComparisonGroup {
  const [{ before: was, after: is }] = differences;
  const words = reader.admin.whatIf.comparison;
  const [before, after] = [toAnswer(was, reader), toAnswer(is, reader)];
  const isSame = was.outcomes.join() === is.outcomes.join();
  const reach = reachOf(differences);
  return {
    id,
    title: isSame ? words.sameAnswer(before.text) : words.fromTo(before.text, after.text),
    isSame,
    before,
    after,
    reach,
    reachText: words.reach(reach),
    blocks: blocksOf(differences),
  };
}

/** Classes that stand together in several differences are put together, with all their projects. */
function blocksOf(differences: readonly Difference[]): readonly ComparisonBlock[] {
  const projectsOf = new Map<readonly ChangedClass[], (string | undefined)[]>();
  for (const { classes, projects } of differences) {
    projectsOf.set(classes, [...(projectsOf.get(classes) ?? []), ...projects]);
  }
  return [...projectsOf].map(([classes, projects]) => ({ classes, projects }));
}

/** A class is never in two blocks, so counts add up. */
function reachOf(differences: readonly Difference[]): Reach {
  const blocks = blocksOf(differences);
  return {
    classes: blocks.reduce((sum, { classes }) => sum + classes.length, 0),
    projects: new Set(blocks.flatMap(({ projects }) => projects)).size,
    cells: blocks.reduce((sum, { classes, projects }) => sum + classes.length * projects.length, 0),
  };
}
