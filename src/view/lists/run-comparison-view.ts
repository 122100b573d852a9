/** Two runs of a list compared, in words: which answer became which, for how many, and examples. */
import type { RunChange, RunComparison } from '../../audit/lists/compare-runs';
import type { ListVerdict } from '../../contract/lists';
import { toAnswer, type AnswerView } from '../answer-view';
import { toShown } from '../over-long';
import type { Reader } from '../reader';
import type { Results } from './loaded-list';

export interface RunChangeView {
  readonly id: string;
  readonly title: string;
  /** The outcomes stay; only the reason is another. */
  readonly isSame: boolean;
  readonly before: AnswerView;
  readonly after: AnswerView;
  readonly count: number;
  readonly rows: string;
  readonly examples: string;
  /** All of them, by place in the later run. */
  readonly places: readonly number[];
}

export interface RunRest {
  readonly title: string;
  readonly examples: string;
  readonly places: readonly number[];
}

export interface RunComparisonView {
  readonly summary: string;
  readonly changes: readonly RunChangeView[];
  /** Absent where there are none. */
  readonly onlyBefore?: RunRest;
  readonly onlyAfter?: RunRest;
}

const EXAMPLES = 3;

/** The view of a comparison of these two runs. */
export function toRunComparisonView(
  comparison: RunComparison<ListVerdict>,
  before: Results,
  after: Results,
  reader: Reader,
): RunComparisonView {
  const words = reader.words.lists.comparison;
  const { onlyBefore, onlyAfter } = comparison;
  return {
    summary: summaryOf(comparison, reader),
    changes: comparison.changes.map((change) => toChangeView(change, after, reader)),
    ...(onlyBefore.length === 0
      ? {}
      : { onlyBefore: toRest(words.onlyBefore(onlyBefore.length), onlyBefore, before, reader) }),
    ...(onlyAfter.length === 0
      ? {}
      : { onlyAfter: toRest(words.onlyAfter(onlyAfter.length), onlyAfter, after, reader) }),
  };
}

/** How many rows get another outcome, and how many the same for another reason. */
export function changedRows({ changes }: Pick<RunComparison, 'changes'>): {
  readonly changed: number;
  readonly otherReason: number;
} {
  const rowsOf = (isSame: boolean) =>
    changes
      .filter((change) => change.isSame === isSame)
      .reduce((sum, { pairs }) => sum + pairs.length, 0);
  return { changed: rowsOf(false), otherReason: rowsOf(true) };
}

function summaryOf(comparison: RunComparison<ListVerdict>, { words }: Reader): string {
  const { nothing, summary } = words.lists.comparison;
  const { changed, otherReason } = changedRows(comparison);
  const { unchanged } = comparison;
  return changed + otherReason === 0
    ? nothing(unchanged)
    : summary(changed, otherReason, changed + otherReason + unchanged);
}

function toChangeView(
  { before: was, after: is, isSame, pairs }: RunChange<ListVerdict>,
  after: Results,
  reader: Reader,
): RunChangeView {
  const words = reader.words.lists.comparison;
  const [old, fresh] = [toAnswer(was, reader), toAnswer(is, reader)];
  const places = pairs.map(([, now]) => now);
  return {
    id: [was, is]
      .map(({ outcomes, decidedBy }) => [...outcomes, ...decidedBy].join(' '))
      .join(' > '),
    title: isSame ? words.sameOutcome(old.text) : words.fromTo(old.text, fresh.text),
    isSame,
    before: old,
    after: fresh,
    count: pairs.length,
    rows: words.rows(pairs.length),
    examples: examplesOf(places, after, reader),
    places,
  };
}

function toRest(title: string, places: readonly number[], list: Results, reader: Reader): RunRest {
  return { title, places, examples: examplesOf(places, list, reader) };
}

function examplesOf(
  places: readonly number[],
  { rows }: Results,
  { words, locale }: Reader,
): string {
  const named = places.slice(0, EXAMPLES).map((index) => toShown(rows[index]?.[1] ?? ''));
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(named);
  return words.lists.comparison.examples(list, places.length - named.length);
}
