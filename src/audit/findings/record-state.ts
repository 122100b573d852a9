/** Checks of the record itself: what is not in it, and how old it is. */
import { FACT_NAMES, type FactName } from '../../decide/facts';
import type { MapColumn, MapRow } from '../invite-map';
import { countCells, finding } from './found';
import { exampleAmong, keysOf, verdictOf, type Alike, type Check } from './setup';

/** Nobody has said for a while that the record is still correct. */
export const recordStale: Check = (setup) => {
  const { age } = setup;
  if (age === undefined || age.daysUnconfirmed <= age.staleAfterDays) return [];
  const [first] = setup.approved;
  const days = age.daysUnconfirmed;
  return [
    finding(setup, 'record-stale', {
      days,
      ...(first === undefined ? {} : { example: first[0] }),
      facts: ['site.internal', 'site.external', 'site.approvedDomains'],
    }),
  ];
};

/** Something unknown leaves answers open; the facts, first the one that would settle most cells of the map. */
export const recordIncomplete: Check = (setup) => {
  const open = FACT_NAMES.map((fact) => ({
    fact,
    cells: countCells(setup, ({ settledBy }) => settledBy.includes(fact)),
  })).filter(({ cells }) => cells > 0);
  const [most] = open.sort((a, b) => b.cells - a.cells);
  if (most === undefined) return invitesUnknown(setup);
  const isOpen = (row: Alike<MapRow>, column: Alike<MapColumn>) =>
    verdictOf(setup, row, column).settledBy.includes(most.fact);
  const columns = setup.columns.filter((column) => setup.rows.some((row) => isOpen(row, column)));
  const [first] = columns;
  const example = exampleAmong(first ? setup.rows.filter((row) => isOpen(row, first)) : []);
  return [
    finding(setup, 'record-incomplete', {
      ...(example === undefined ? {} : { example }),
      project: first?.[0].project,
      projects: ofProject(most.fact) ? keysOf(columns) : [],
      facts: [
        ...open.map(({ fact }) => fact),
        ...invitesUnknown(setup).flatMap(({ facts }) => facts),
      ],
      cells: most.cells,
    }),
  ];
};

/** No new person meets this setting, but whoever has an Atlassian account does. */
const invitesUnknown: Check = (setup) =>
  setup.settings.site.userInvites === undefined
    ? [
        finding(setup, 'record-incomplete', {
          account: 'atlassian-without-access',
          facts: ['site.userInvites'],
          cells: 0,
        }),
      ]
    : [];

function ofProject(fact: FactName): boolean {
  return fact.startsWith('project.');
}
