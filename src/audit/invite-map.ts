/** The map: what happens to every address class in every recorded project, when a new person is invited by an agent. */
import { decideFacts } from '../decide/decide';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import type { Verdict } from '../decide/verdict';
import { addressClasses, type AddressClass } from './address-classes';
import { grouped } from './grouped';
import {
  domainSignature,
  exampleAddress,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';

/** An address class; rows of one group have the same answers. */
export interface MapRow {
  readonly addresses: AddressClass;
  readonly example: string;
  readonly group: number;
}

/** A project; columns of one group have the same answers. Without a key: no project is recorded. */
export interface MapColumn {
  readonly project?: string;
  readonly group: number;
}

/** In how many cells an outcome is the only one, and in how many it is one of several. */
export interface OutcomeCount {
  readonly certain: number;
  readonly possible: number;
}

/** Rows and columns are in the order in which they are recorded. */
export interface InviteMap {
  readonly rows: readonly MapRow[];
  readonly columns: readonly MapColumn[];
  /**
   * By the group of the row, then by that of the column. The caveats are those of the steps; what one address brings
   * by its spelling is not in them.
   */
  readonly verdicts: readonly (readonly Verdict[])[];
  readonly counts: Readonly<Record<Outcome, OutcomeCount>>;
}

/** Decides every cell; what has the same facts is decided once. */
export function inviteMap(settings: Settings): InviteMap {
  const site = prepareSite(settings.site);
  const classes = addressClasses(site);
  const projects = projectsAsked(settings);
  const rowGroups = grouped(classes, ({ domain }) => domainSignature(domain, site));
  const columnGroups = grouped(projects, (key) => projectSignature(projectOf(key, settings)));
  const verdicts = rowGroups.map(([{ domain }]) =>
    columnGroups.map(([key]) =>
      decideFacts(factsOfNewPerson(domain, projectOf(key, settings), site)),
    ),
  );
  return {
    rows: withGroup(classes, rowGroups).map(([addresses, group]) => ({
      addresses,
      example: exampleAddress(addresses.domain),
      group,
    })),
    columns: withGroup(projects, columnGroups).map(([project, group]) =>
      project === undefined ? { group } : { project, group },
    ),
    verdicts,
    counts: countsOf(
      verdicts,
      (row, column) => (rowGroups[row]?.length ?? 0) * (columnGroups[column]?.length ?? 0),
    ),
  };
}

/** The verdict of one cell. */
export function verdictAt(map: InviteMap, row: MapRow, column: MapColumn): Verdict {
  const verdict = map.verdicts[row.group]?.[column.group];
  if (verdict === undefined) throw new RangeError('Row or column of another map');
  return verdict;
}

/** Each thing with the number of its group, in the order of the things. */
function withGroup<T>(
  things: readonly T[],
  groups: readonly (readonly T[])[],
): readonly (readonly [T, number])[] {
  const numbers = new Map(
    groups.flatMap((members, number) => members.map((member) => [member, number] as const)),
  );
  return things.map((thing) => [thing, numbers.get(thing) ?? -1]);
}

function countsOf(
  verdicts: InviteMap['verdicts'],
  cellsOf: (row: number, column: number) => number,
): InviteMap['counts'] {
  const cells = verdicts.flatMap((columns, row) =>
    columns.map((verdict, column) => ({ verdict, count: cellsOf(row, column) })),
  );
  const count = (outcome: Outcome, certain: boolean) =>
    cells
      .filter(({ verdict }) => verdict.certain === certain && verdict.outcomes.includes(outcome))
      .reduce((sum, cell) => sum + cell.count, 0);
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [
      outcome,
      { certain: count(outcome, true), possible: count(outcome, false) },
    ]),
  ) as Record<Outcome, OutcomeCount>;
}
