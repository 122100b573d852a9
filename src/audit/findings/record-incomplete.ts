/** The check of what is not recorded: which unknown fact leaves most answers open. */
import { FACT_NAMES, type FactName } from '../../decide/facts';
import type { InviteMap, MapRow } from '../invite-map';
import { finding } from './finding';
import type { Check } from './setup';

/** Something unknown leaves answers open; the fact that would settle most cells of the map is named. */
export const recordIncomplete: Check = ({ map }) => {
  let most: { readonly fact: FactName; readonly cells: number } | undefined;
  for (const fact of FACT_NAMES) {
    const cells = openRows(map, fact).reduce((sum, { open }) => sum + open, 0);
    if (cells > (most?.cells ?? 0)) most = { fact, cells };
  }
  if (most === undefined) return [];
  const { fact } = most;
  const [first] = openRows(map, fact);
  return first === undefined
    ? []
    : [finding('record-incomplete', first.row.example, [fact], { projects: first.projects })];
};

interface OpenRow {
  readonly row: MapRow;
  readonly open: number;
  readonly projects: readonly string[];
}

/** The rows in which this fact would settle something, with the projects in which it would. */
function openRows({ rows, columns, verdicts }: InviteMap, fact: FactName): readonly OpenRow[] {
  return rows.flatMap((row) => {
    const open = columns.filter(
      ({ group }) => verdicts[row.group]?.[group]?.settledBy.includes(fact) === true,
    );
    const projects = fact.startsWith('project.')
      ? open.flatMap(({ project }) => project ?? [])
      : [];
    return open.length === 0 ? [] : [{ row, open: open.length, projects }];
  });
}
