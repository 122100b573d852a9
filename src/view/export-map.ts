/** The map as a table: a row for each address class and each group of projects that answer it alike. */
import { verdictAt, type InviteMap, type MapColumn, type MapRow } from '../audit/invite-map';
import { grouped } from '../audit/grouped';
import type { Verdict } from '../decide/verdict';
import type { AdminReader } from './admin-reader';
import {
  certaintyText,
  classText,
  codesText,
  dependsOnText,
  kindText,
  outcomeText,
  projectsText,
  reasonText,
} from './export-answer';
import type { Sheet } from './export-sheet';

interface Line {
  readonly row: MapRow;
  readonly columns: readonly MapColumn[];
  readonly verdict: Verdict;
}

/** All of the map, or these rows and columns of it, in their order. */
export function toMapSheet(
  map: InviteMap,
  reader: AdminReader,
  { rows = map.rows, columns = map.columns }: Partial<Pick<InviteMap, 'rows' | 'columns'>> = {},
): Sheet {
  const groups = grouped(columns, ({ group }) => String(group));
  const lines = rows.flatMap((row) =>
    groups.map((alike): Line => ({
      row,
      columns: alike,
      verdict: verdictAt(map, row, alike[0]),
    })),
  );
  const titles = reader.admin.exports.columns;
  const answerOf = rememberedAnswers(reader);
  return {
    name: 'map',
    columns: [
      titles.addresses,
      titles.kind,
      titles.example,
      titles.projects,
      titles.outcome,
      titles.outcomeCode,
      titles.certainty,
      titles.steps,
      titles.reason,
      titles.dependsOn,
    ],
    offPaper: [titles.example, titles.outcomeCode, titles.steps],
    rows: lines.map((line) => [...toCells(line, reader), ...answerOf(line.verdict)]),
    records: lines.map(toRecord),
  };
}

function isAlone({ addresses: { kind } }: MapRow): boolean {
  return kind === 'approved-domain' || kind === 'external-domain';
}

function toCells({ row, columns }: Line, reader: AdminReader): readonly string[] {
  const { kind, domain } = row.addresses;
  const alone = isAlone(row);
  return [
    classText({ kind, domain, alone }, reader),
    kindText(kind, alone, reader),
    row.example,
    projectsText(
      columns.map(({ project }) => project),
      reader,
    ),
  ];
}

/** Many cells share a verdict; its words are looked up once. */
function rememberedAnswers(reader: AdminReader): (verdict: Verdict) => readonly string[] {
  const known = new Map<Verdict, readonly string[]>();
  return (verdict) => {
    const cells = known.get(verdict) ?? answerCells(verdict, reader);
    known.set(verdict, cells);
    return cells;
  };
}

function answerCells(verdict: Verdict, reader: AdminReader): readonly string[] {
  return [
    outcomeText(verdict, reader),
    codesText(verdict.outcomes),
    certaintyText(verdict, reader),
    codesText(verdict.decidedBy),
    reasonText(verdict, reader),
    dependsOnText(verdict, reader),
  ];
}

function toRecord({ row, columns, verdict }: Line): object {
  const { kind, domain } = row.addresses;
  const { outcomes, certain, decidedBy, evidence, settledBy, caveats } = verdict;
  return {
    kind,
    ...(isAlone(row) ? { domain } : {}),
    example: row.example,
    projects: columns.flatMap(({ project }) => project ?? []),
    outcomes,
    certain,
    decidedBy,
    evidence,
    settledBy,
    caveats,
  };
}
