/** How many addresses of a map take each edge of the procedure, and how many come to each question and each end. */
import type { InviteMap } from './invite-map';
import { passages } from './procedure-edges';

/** What takes an edge or comes to a place on at least one of the ways that are open. */
export interface Traffic {
  /** Address classes, in whichever project. */
  readonly classes: number;
  /** Address classes times projects. */
  readonly cells: number;
}

const NOBODY: Traffic = { classes: 0, cells: 0 };

/** By the id of an edge or a place; what nobody takes has no entry. Groups of the map are counted at once. */
export function edgeCounts(map: InviteMap): ReadonlyMap<string, Traffic> {
  const rows = sizes(map.rows);
  const columns = sizes(map.columns);
  const counts = new Map<string, Traffic>();
  for (const [row, verdicts] of map.verdicts.entries()) {
    const classes = rows[row] ?? 0;
    for (const [id, projects] of projectsBy(verdicts, columns)) {
      const before = counts.get(id) ?? NOBODY;
      counts.set(id, {
        classes: before.classes + classes,
        cells: before.cells + classes * projects,
      });
    }
  }
  return counts;
}

/** In how many projects addresses of one group come by. */
function projectsBy(
  verdicts: InviteMap['verdicts'][number],
  columns: readonly number[],
): ReadonlyMap<string, number> {
  const projects = new Map<string, number>();
  for (const [column, verdict] of verdicts.entries())
    for (const id of passages(verdict).keys())
      projects.set(id, (projects.get(id) ?? 0) + (columns[column] ?? 0));
  return projects;
}

/** How many members each group has. */
function sizes(members: readonly { readonly group: number }[]): readonly number[] {
  const found: number[] = [];
  for (const { group } of members) found[group] = (found[group] ?? 0) + 1;
  return found;
}
