/** The rows that are left, as a grid or on a narrow page as a list. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useCallback, useMemo, useRef } from 'react';
import { columnOf, type MapColumnView } from '../../../../src/view/map-columns';
import type { MapLine } from '../../../../src/view/map-lines';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { toggled, withChosen } from './choices';
import { MapGrid } from './map-grid';
import { MapList } from './map-list';
import type { ChosenCell } from './use-chosen-cell';
import type { ShownMap } from './use-map';
import { useWidth } from './use-width';

interface Props {
  readonly shown: ShownMap;
  readonly cell: ChosenCell | undefined;
  readonly isList: boolean;
  readonly onChoose: (line: MapLine, column: MapColumnView) => void;
}

/** What is shown, how much of it, and why it is that. */
export function MapView(props: Props) {
  const { map } = useReader().admin;
  const { found, lines } = props.shown;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <Stack space="space.100">
        <div role="status">
          <Text size="small" color="color.text.subtle">
            {found.note ?? map.shown(found.lines.length, lines.length)}
          </Text>
        </div>
        {found.lines.length === 0 && <Text as="p">{map.nothingMatches}</Text>}
        {found.lines.length > 0 && width !== undefined && <Rows {...props} width={width} />}
      </Stack>
    </div>
  );
}

function Rows({ shown, cell, isList, onChoose, width }: Props & { readonly width: number }) {
  const { found, columns, looks, choices } = shown;
  const { route, choose } = useRoute();
  const onFold = useFold();
  const [line, column] = [cell?.line.key, cell?.column.key];
  const chosen = useMemo(
    () => (line === undefined || column === undefined ? undefined : { line, column }),
    [line, column],
  );
  const inList = columnOf(columns, route.query.get('project') ?? undefined);
  if (!isList || inList === undefined) {
    return (
      <MapGrid
        lines={found.lines}
        columns={columns}
        looks={looks}
        choices={choices}
        width={width}
        chosen={chosen}
        onChoose={onChoose}
        onFold={onFold}
      />
    );
  }
  return (
    <MapList
      lines={found.lines}
      columns={columns}
      column={inList}
      looks={looks}
      choices={choices}
      onColumn={({ key }) => {
        choose('map', withChosen(route.query, { project: key }));
      }}
      onChoose={onChoose}
    />
  );
}

/** Opens or folds the projects that are alike; the same function for good. */
function useFold(): (column: MapColumnView) => void {
  const routing = useRoute();
  const latest = useRef(routing);
  latest.current = routing;
  return useCallback(({ set }) => {
    const { route, choose } = latest.current;
    choose('map', withChosen(route.query, { open: toggled(route.query.get('open'), set) }));
  }, []);
}
