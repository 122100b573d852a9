/** A list, or some rows of it, as a table that leaves the page. */
import type { ListVerdict } from '../../contract/lists';
import { certaintyText, codesText, outcomeText } from '../export-answer';
import type { Sheet } from '../export-sheet';
import type { Reader } from '../reader';
import { surprisesIn } from './row-view';
import type { ListTable } from './list-table';
import { toVerdictView } from './verdict-view';

/** Lines stand as plain numbers, so that programs read them. */
export function toListSheet(table: ListTable, places: Iterable<number>, reader: Reader): Sheet {
  const { columns } = reader.words.lists.table;
  const titles = reader.words.lists.sheet;
  const shown = [...places].filter((index) => table.rows[index] !== undefined);
  const answers = table.verdicts.map((verdict) => answerCells(verdict, reader));
  return {
    name: 'list',
    columns: [
      columns.line,
      columns.address,
      columns.domain,
      columns.outcome,
      titles.outcomeCode,
      columns.certainty,
      titles.condition,
      columns.reason,
      titles.steps,
      columns.account,
      titles.otherwise,
      titles.caveats,
      titles.surprises,
    ],
    offPaper: [columns.domain, titles.outcomeCode, titles.steps, titles.caveats],
    rows: shown.map((index) => toCells(table, index, answers, reader)),
    records: shown.map((index) => toRecord(table, index)),
  };
}

function toCells(
  table: ListTable,
  index: number,
  answers: readonly (readonly string[])[],
  reader: Reader,
): readonly string[] {
  const [line, address, place] = table.rows[index] ?? [0, '', -1];
  const { groups } = reader.words.lists.table;
  const surprises = surprisesIn(table.surprises[index] ?? 0).map((one) => groups[one].name);
  return [
    String(line),
    address,
    table.domains[index] ?? '',
    ...(answers[place] ?? []),
    surprises.join(', '),
  ];
}

/** Many rows share an answer; its words are looked up once. */
function answerCells(verdict: ListVerdict, reader: Reader): readonly string[] {
  const view = toVerdictView(verdict, reader);
  const { otherReadings = [] } = verdict;
  return [
    outcomeText(verdict, reader),
    codesText(verdict.outcomes),
    certaintyText({ ...verdict, otherReadings }, reader),
    view.sentence,
    view.reasons.join(' '),
    codesText(verdict.decidedBy),
    view.account,
    outcomeText({ outcomes: verdict.otherwise ?? [] }, reader),
    view.caveats.join(' '),
  ];
}

function toRecord(table: ListTable, index: number): object {
  const [line, address, place] = table.rows[index] ?? [0, '', -1];
  return {
    line,
    address,
    ...table.verdicts[place],
    surprises: surprisesIn(table.surprises[index] ?? 0),
  };
}
