/** The map, and beside it or above it why the chosen cell says what it says. */
import { Stack } from '@atlaskit/primitives/compiled';
import { useRef } from 'react';
import { Legend } from './legend';
import { MapView } from './map-view';
import type { ChosenCell, ChooseCell } from './use-chosen-cell';
import type { ShownMap } from './use-map';
import { useWidth } from './use-width';
import { WhyPanel } from './why-panel';

/** From here on there is room for the why beside the map. */
const WIDE_PX = 860;
/** Narrower than this, a grid would be all scrolling. */
const LIST_BELOW_PX = 600;

interface Props {
  readonly shown: ShownMap;
  readonly cell: ChosenCell | undefined;
  readonly onChoose: ChooseCell;
}

/** Side by side where there is room. */
export function MapWorkspace({ shown, cell, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const beside = width !== undefined && width >= WIDE_PX;
  const { found } = shown;
  const why = cell !== undefined && width !== undefined && (
    <WhyPanel
      cell={cell}
      address={found.lines[0] === cell.line ? found.address : undefined}
      beside={beside}
      onClose={() => {
        onChoose(undefined);
      }}
    />
  );
  return (
    <div ref={box} className={beside && why ? 'map-beside two' : 'map-beside'}>
      {!beside && why}
      <Stack space="space.150">
        <MapView
          shown={shown}
          cell={cell}
          isList={width !== undefined && width < LIST_BELOW_PX}
          onChoose={onChoose}
        />
        <Legend />
      </Stack>
      {beside && why}
    </div>
  );
}
