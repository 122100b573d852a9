/** The cell of which the why is shown, as the address of the page names it. */
import { useCallback, useMemo, useRef } from 'react';
import { verdictAt } from '../../../../src/audit/invite-map';
import type { Verdict } from '../../../../src/decide/verdict';
import { columnOf, type MapColumnView } from '../../../../src/view/map-columns';
import type { MapLine } from '../../../../src/view/map-lines';
import { useRoute } from '../use-route';
import { withChosen } from './choices';
import type { ShownMap } from './use-map';

export interface ChosenCell {
  readonly line: MapLine;
  readonly column: MapColumnView;
  /** The project that was asked for; the column may stand for more. */
  readonly project: string | undefined;
  readonly verdict: Verdict;
}

/** The cell, if one is chosen that exists. */
export function useChosenCell({ map, lines, columns }: ShownMap): ChosenCell | undefined {
  const { query } = useRoute().route;
  const row = query.get('row');
  const asked = query.get('project') ?? undefined;
  return useMemo(() => {
    const line = lines.find(({ key }) => key === row);
    const column = columnOf(columns, asked);
    if (line === undefined || column === undefined) return undefined;
    const project = column.projects.includes(asked ?? '') ? asked : column.key;
    const verdict = verdictAt(map, line.row, { group: column.group });
    return { line, column, project: project === '' ? undefined : project, verdict };
  }, [map, lines, columns, row, asked]);
}

/** Chooses a cell, or none. */
export type ChooseCell = (line: MapLine | undefined, column?: MapColumnView) => void;

/** The same function for good, so that the grid is not drawn anew for it. */
export function useChooseCell(): ChooseCell {
  const routing = useRoute();
  const latest = useRef(routing);
  latest.current = routing;
  return useCallback((line, column) => {
    const { route, choose } = latest.current;
    choose('map', withChosen(route.query, { row: line?.key, project: line && column?.key }));
  }, []);
}
