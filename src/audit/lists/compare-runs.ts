/** Two runs of a list side by side: who is only in one of them, and whose outcome or deciding step is another now. */
import { answerOf, type ListAnswer, type ListRow, type ListRows } from './list-row';
import { kindOf, type RowKind } from './row-kind';

/** The same address in both runs, by its place in each. */
export type RowPair = readonly [before: number, after: number];

/** All rows that change in the same way. */
export interface RunChange<A extends ListAnswer = ListAnswer> {
  readonly from: RowKind;
  readonly to: RowKind;
  /** The outcomes stay; only the steps that decide are others. */
  readonly isSame: boolean;
  /** The answers of the first pair; all pairs have the same outcomes and steps. */
  readonly before: A;
  readonly after: A;
  readonly pairs: readonly RowPair[];
}

export interface RunComparison<A extends ListAnswer = ListAnswer> {
  /** Places of rows, in order. */
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
  readonly unchanged: number;
  /** Changed outcomes first, and of them what concerns most rows. */
  readonly changes: readonly RunChange<A>[];
}

/** Rows belong together when their addresses are the same but for letter case; of repeated ones the first counts. */
export function compareRuns<A extends ListAnswer>(
  before: ListRows<A>,
  after: ListRows<A>,
): RunComparison<A> {
  const places = placesOf(after.rows);
  const changes = new Map<string, { readonly change: RunChange<A>; readonly pairs: RowPair[] }>();
  const onlyBefore: number[] = [];
  let unchanged = 0;
  for (const [address, at] of placesOf(before.rows)) {
    const now = places.get(address);
    places.delete(address);
    if (now === undefined) {
      onlyBefore.push(at);
      continue;
    }
    const [was, is] = [answerAt(before, at), answerAt(after, now)];
    const [old, fresh] = [keyOf(was), keyOf(is)];
    if (old === fresh) {
      unchanged += 1;
      continue;
    }
    const key = `${old} > ${fresh}`;
    const known = changes.get(key) ?? toChange(was, is);
    known.pairs.push([at, now]);
    changes.set(key, known);
  }
  return {
    onlyBefore,
    onlyAfter: [...places.values()],
    unchanged,
    changes: [...changes.values()].map(({ change }) => change).sort(byWeight),
  };
}

function placesOf(rows: readonly ListRow[]): Map<string, number> {
  const places = new Map<string, number>();
  rows.forEach(([, address], index) => {
    const folded = address.toLowerCase();
    if (!places.has(folded)) places.set(folded, index);
  });
  return places;
}

function answerAt<A extends ListAnswer>(list: ListRows<A>, index: number): A {
  const row = list.rows[index];
  if (row === undefined) throw new RangeError('No such row');
  return answerOf(list, row);
}

const KEYS = new WeakMap<object, string>();

/** Many rows share an answer, so its key is made once. */
function keyOf(answer: ListAnswer): string {
  const known = KEYS.get(answer) ?? `${answer.outcomes.join()} ${answer.decidedBy.join()}`;
  KEYS.set(answer, known);
  return known;
}

function toChange<A extends ListAnswer>(before: A, after: A) {
  const pairs: RowPair[] = [];
  const isSame = before.outcomes.join() === after.outcomes.join();
  const change = { from: kindOf(before), to: kindOf(after), isSame, before, after, pairs };
  return { change, pairs };
}

function byWeight(a: RunChange, b: RunChange): number {
  return Number(a.isSame) - Number(b.isSame) || b.pairs.length - a.pairs.length;
}
