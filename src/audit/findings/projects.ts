/** Checks of the projects: their own settings, and whether one of them answers otherwise than its siblings. */
import type { Verdict } from '../../decide/verdict';
import type { InviteMap } from '../invite-map';
import { finding } from './finding';
import type { Check } from './setup';

/** The permission scheme shuts customers out: nobody can be invited there (P2). */
export const portalAccessBroken: Check = ({ settings, outsider }) => {
  const broken = [...settings.projects].filter(([, { portalAccess }]) => portalAccess === 'broken');
  if (broken.length === 0) return [];
  const projects = broken.map(([key]) => key);
  return [finding('portal-access-broken', outsider, ['project.portalAccess'], { projects })];
};

/** The notification is off while External is on: portal-only customers are added and not told (M2). */
export const customerInvitedOff: Check = ({ settings, map }) => {
  const off = map.columns.filter(({ project }) =>
    project === undefined ? false : settings.projects.get(project)?.customerInvited === false,
  );
  const silent = map.rows.find(({ group }) =>
    off.some((column) => map.verdicts[group]?.[column.group]?.decidedBy.includes('M2')),
  );
  if (settings.site.external !== true || silent === undefined) return [];
  const facts = ['site.external', 'project.customerInvited'] as const;
  const projects = off.flatMap(({ project }) => project ?? []);
  return [finding('customer-invited-off', silent.example, facts, { projects })];
};

/** Most projects answer alike, and these surely answer some address otherwise. */
export const differsFromSiblings: Check = ({ map }) => {
  const usual = usualGroup(map);
  if (usual === undefined) return [];
  const odd = map.columns.filter(({ group }) => differingRow(map, group, usual) !== undefined);
  const [first] = odd;
  const row = first === undefined ? undefined : differingRow(map, first.group, usual);
  if (row === undefined) return [];
  const facts = ['project.customerInvited', 'project.portalAccess'] as const;
  const projects = odd.flatMap(({ project }) => project ?? []);
  return [finding('project-differs-from-siblings', row.example, facts, { projects })];
};

/** The group of more than half of all projects. */
function usualGroup({ columns }: InviteMap): number | undefined {
  return columns.find(
    ({ group }) => 2 * columns.filter((other) => other.group === group).length > columns.length,
  )?.group;
}

function differingRow({ rows, verdicts }: InviteMap, group: number, usual: number) {
  return rows.find((row) => {
    const answers = verdicts[row.group] ?? [];
    return surelyDiffer(answers[group], answers[usual]);
  });
}

function surelyDiffer(a: Verdict | undefined, b: Verdict | undefined): boolean {
  if (a?.certain !== true || b?.certain !== true) return false;
  return a.outcomes[0] !== b.outcomes[0];
}
