/** The comparison of two runs as a table that leaves the page: a row for each address that differs. */
import type { RunComparison } from '../../audit/lists/compare-runs';
import { answerOf } from '../../audit/lists/list-row';
import type { ListVerdict, ResultRow } from '../../contract/lists';
import { codesText, outcomeText, reasonText } from '../export-answer';
import type { Sheet } from '../export-sheet';
import type { Reader } from '../reader';
import type { Results } from './loaded-list';

interface Line {
  readonly change: 'changed' | 'only-before' | 'only-after';
  readonly address: string;
  readonly before?: ListVerdict;
  readonly after?: ListVerdict;
}

/** Everything that differs: changed answers first. */
export function toRunComparisonSheet(
  comparison: RunComparison<ListVerdict>,
  before: Results,
  after: Results,
  reader: Reader,
): Sheet {
  const { comparison: words, table, sheet } = reader.words.lists;
  const titles = [words.before, words.after].map((when) => ({
    outcome: `${when}: ${table.columns.outcome}`,
    code: `${when}: ${sheet.outcomeCode}`,
    reason: `${when}: ${table.columns.reason}`,
    steps: `${when}: ${sheet.steps}`,
  }));
  const lines = linesOf(comparison, before, after);
  return {
    name: 'list-comparison',
    columns: [
      table.columns.address,
      words.change,
      ...titles.flatMap(({ outcome, code, reason, steps }) => [outcome, code, reason, steps]),
    ],
    offPaper: titles.flatMap(({ code, steps }) => [code, steps]),
    rows: lines.map((line) => [
      line.address,
      words.changes[line.change],
      ...answerCells(line.before, reader),
      ...answerCells(line.after, reader),
    ]),
    records: lines,
  };
}

function linesOf(
  { changes, onlyBefore, onlyAfter }: RunComparison<ListVerdict>,
  before: Results,
  after: Results,
): readonly Line[] {
  const lineAt = (list: Results, index: number, toLine: (row: ResultRow) => Line) => {
    const row = list.rows[index];
    return row === undefined ? [] : [toLine(row)];
  };
  return [
    ...changes.flatMap(({ pairs }) =>
      pairs.flatMap(([was, is]) =>
        lineAt(before, was, (old) => ({
          change: 'changed',
          address: old[1],
          before: answerOf(before, old),
          after: answerOf(after, after.rows[is] ?? old),
        })),
      ),
    ),
    ...onlyBefore.flatMap((index) =>
      lineAt(before, index, (row) => ({
        change: 'only-before',
        address: row[1],
        before: answerOf(before, row),
      })),
    ),
    ...onlyAfter.flatMap((index) =>
      lineAt(after, index, (row) => ({
        change: 'only-after',
        address: row[1],
        after: answerOf(after, row),
      })),
    ),
  ];
}

function answerCells(verdict: ListVerdict | undefined, reader: Reader): readonly string[] {
  if (verdict === undefined) return ['', '', '', ''];
  return [
    outcomeText(verdict, reader),
    codesText(verdict.outcomes),
    reasonText(verdict, reader),
    codesText(verdict.decidedBy),
  ];
}
