/** The map of the recorded settings, and what is left of it after filters and search. */
import { useDeferredValue, useMemo, useState } from 'react';
import { inviteMap, type InviteMap } from '../../../../src/audit/invite-map';
import type { Settings } from '../../../../src/decide/settings';
import { prepareSite } from '../../../../src/decide/site';
import type { AdminReader } from '../../../../src/view/admin-reader';
import {
  chosenLines,
  isFiltered,
  type Looks,
  type MapChoices,
} from '../../../../src/view/map-choices';
import { foldsAtFirst, toMapColumns, type MapColumnView } from '../../../../src/view/map-columns';
import { toLooks, toMapLines, type MapLine } from '../../../../src/view/map-lines';
import { searched, type Found } from '../../../../src/view/map-search';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { choicesKey, choicesOf } from './choices';

export interface ShownMap {
  readonly map: InviteMap;
  readonly settings: Settings;
  readonly lines: readonly MapLine[];
  readonly columns: readonly MapColumnView[];
  readonly looks: Looks;
  readonly choices: MapChoices;
  readonly filtered: boolean;
  readonly folds: boolean;
  /** There are projects with the same answers. */
  readonly canFold: boolean;
  readonly found: Found;
  /** As of the opening of this part, so that nothing is made anew only because time goes by. */
  readonly reader: AdminReader;
}

/** Worked out once for each thing that changes; what is typed may lag behind the field. */
export function useMap(typed: string): ShownMap {
  const { settings } = useSetup();
  const { query } = useRoute().route;
  const now = useReader();
  const [reader] = useState(now);
  const map = useMemo(() => inviteMap(settings), [settings]);
  const site = useMemo(() => prepareSite(settings.site), [settings]);
  const lines = useMemo(() => toMapLines(map, reader), [map, reader]);
  const looks = useMemo(() => toLooks(map, reader), [map, reader]);
  const key = choicesKey(query);
  const choices = useMemo(() => choicesOf(new URLSearchParams(key)), [key]);
  const { folds, canFold, columns } = useColumns(map, query, reader);
  const shown = useMemo(
    () => chosenLines(lines, columns, looks, choices),
    [lines, columns, looks, choices],
  );
  const text = useDeferredValue(typed);
  const found = useMemo(() => searched(shown, text, site, reader), [shown, text, site, reader]);
  const filtered = isFiltered(choices) || typed.trim() !== '';
  return { map, settings, lines, columns, looks, choices, filtered, folds, canFold, found, reader };
}

function useColumns(map: InviteMap, query: URLSearchParams, reader: AdminReader) {
  const asked = query.get('fold');
  const folds = asked === null ? foldsAtFirst(map) : asked === 'yes';
  const open = query.get('open') ?? '';
  const columns = useMemo(
    () => toMapColumns(map, { fold: folds, open: open.split(',') }, reader),
    [map, folds, open, reader],
  );
  const canFold = useMemo(
    () => toMapColumns(map, { fold: true, open: [] }, reader).length < map.columns.length,
    [map, reader],
  );
  return { folds, canFold, columns };
}
