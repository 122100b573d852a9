/** The columns of the map: projects, those with the same answers folded into one where that helps. */
import type { InviteMap } from '../audit/invite-map';
import { grouped } from '../audit/grouped';
import type { AdminReader } from './admin-reader';

export interface MapColumnView {
  /** The first of its projects; empty where none is recorded. */
  readonly key: string;
  readonly title: string;
  /** What a folded column holds, or that an open one is one of several. */
  readonly note?: string;
  /** Every project that this column stands for. */
  readonly projects: readonly string[];
  /** How many projects have the same answers, this one among them. */
  readonly alike: number;
  readonly folded: boolean;
  /** In the map's verdicts. */
  readonly group: number;
  /** The first project of those that are alike: what is opened and folded together. */
  readonly set: string;
}

export interface Folding {
  readonly fold: boolean;
  /** The sets that are open all the same. */
  readonly open: readonly string[];
}

/** With so few projects nobody has to look for one. */
const FEW = 5;

/** Whether to fold, unless the reader says so. */
export function foldsAtFirst({ columns }: InviteMap): boolean {
  return columns.length > FEW;
}

/** The columns as they are shown. */
export function toMapColumns(
  map: InviteMap,
  { fold, open }: Folding,
  reader: AdminReader,
): readonly MapColumnView[] {
  const all = map.columns.length;
  if (!fold) return projectsOf(map).map((one) => singleColumn(one, one.key, 1, reader));
  return alikeProjects(map).flatMap((set) => {
    const [first] = set;
    const isFolded = set.length > 1 && !open.includes(first.key);
    if (isFolded) return [foldedColumn(set, all, reader)];
    return set.map((one) => singleColumn(one, first.key, set.length, reader));
  });
}

/** The column that a project is in; the first where there is no such project. */
export function columnOf(
  columns: readonly MapColumnView[],
  project: string | undefined,
): MapColumnView | undefined {
  const found = columns.find(({ projects }) => projects.includes(project ?? ''));
  return found ?? columns[0];
}

interface Project {
  readonly key: string;
  readonly group: number;
}

function projectsOf({ columns }: InviteMap): readonly Project[] {
  return columns.map(({ project, group }) => ({ key: project ?? '', group }));
}

/** Projects whose answers and reasons are the same for every address. */
function alikeProjects(map: InviteMap): readonly (readonly [Project, ...Project[]])[] {
  const answers = (group: number) =>
    map.verdicts
      .map((columns) => {
        const verdict = columns[group];
        return verdict === undefined
          ? ''
          : `${verdict.outcomes.join()};${verdict.decidedBy.join()};${verdict.evidence}`;
      })
      .join('|');
  const known = new Map<number, string>();
  return grouped(projectsOf(map), ({ group }) => {
    const text = known.get(group) ?? answers(group);
    known.set(group, text);
    return text;
  });
}

function foldedColumn(
  set: readonly [Project, ...Project[]],
  all: number,
  { admin }: AdminReader,
): MapColumnView {
  const [{ key, group }, ...others] = set;
  return {
    key,
    title: admin.map.alike(set.length, all),
    note: admin.map.alikeNames(key, others.length),
    projects: set.map((project) => project.key),
    alike: set.length,
    folded: true,
    group,
    set: key,
  };
}

function singleColumn(
  { key, group }: Project,
  set: string,
  alike: number,
  { admin }: AdminReader,
): MapColumnView {
  return {
    key,
    title: key === '' ? admin.map.anyProject : key,
    ...(alike > 1 ? { note: admin.map.oneOfAlike(alike) } : {}),
    projects: [key],
    alike,
    folded: false,
    group,
    set,
  };
}
