/** Checks of the projects: their own settings, and whether one of them answers otherwise than its siblings. */
import type { Verdict } from '../../decide/verdict';
import type { MapColumn, MapRow } from '../invite-map';
import { countCells, finding, shownIn } from './found';
import { exampleAmong, keysOf, verdictOf, type Alike, type Check, type Setup } from './setup';

/** The permission scheme shuts customers out: nobody can be invited there (P2). */
export const portalAccessBroken: Check = (setup) => {
  const { projects } = setup.settings;
  const broken = [...projects].filter(([, { portalAccess }]) => portalAccess === 'broken');
  if (broken.length === 0) return [];
  return [
    finding(setup, 'portal-access-broken', {
      projects: broken.map(([key]) => key),
      facts: ['project.portalAccess'],
    }),
  ];
};

/** The notification is off while External is on: portal-only customers are added and not told (M2). */
export const customerInvitedOff: Check = (setup) => {
  const { settings, rows } = setup;
  const off = setup.columns.filter(([{ project = '' }]) => {
    return settings.projects.get(project)?.customerInvited === false;
  });
  const isSilent = ({ decidedBy }: Verdict) => decidedBy.includes('M2');
  const silent = off.filter((column) =>
    rows.some((row) => isSilent(verdictOf(setup, row, column))),
  );
  const [first] = silent;
  const hit = first && rows.filter((row) => isSilent(verdictOf(setup, row, first)));
  const example = exampleAmong(hit ?? []);
  if (settings.site.external !== true || example === undefined) return [];
  const groups = new Set(silent.map(([{ group }]) => group));
  return [
    finding(setup, 'customer-invited-off', {
      example,
      projects: keysOf(silent),
      facts: ['site.external', 'project.customerInvited'],
      cells: countCells(setup, (verdict, _, { group }) => groups.has(group) && isSilent(verdict)),
    }),
  ];
};

/** Most projects answer alike, and these surely answer some address otherwise. */
export const differsFromSiblings: Check = (setup) => {
  const usual = usualColumns(setup);
  if (usual === undefined) return [];
  const differing = (column: Alike<MapColumn>) => differingRows(setup, column, usual);
  const odd = setup.columns.filter((column) => differing(column).length > 0);
  const [first] = odd;
  const example = exampleAmong(first === undefined ? [] : differing(first));
  if (example === undefined) return [];
  return [
    finding(setup, 'project-differs-from-siblings', {
      example,
      elsewhere: shownIn(setup, example, usual[0].project),
      projects: keysOf(odd),
      facts: ['project.customerInvited', 'project.portalAccess'],
      cells: countCells(setup, (verdict, { group }) =>
        surelyDiffer(verdict, setup.map.verdicts[group]?.[usual[0].group]),
      ),
    }),
  ];
};

/** The columns of more than half of all projects. */
function usualColumns({ columns, map }: Setup): Alike<MapColumn> | undefined {
  return columns.find((alike) => 2 * alike.length > map.columns.length);
}

function differingRows(
  setup: Setup,
  column: Alike<MapColumn>,
  usual: Alike<MapColumn>,
): readonly Alike<MapRow>[] {
  return setup.rows.filter((row) =>
    surelyDiffer(verdictOf(setup, row, column), verdictOf(setup, row, usual)),
  );
}

function surelyDiffer(a: Verdict, b: Verdict | undefined): boolean {
  return a.certain && b?.certain === true && a.outcomes[0] !== b.outcomes[0];
}
