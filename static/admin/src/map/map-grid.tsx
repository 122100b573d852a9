/** The map as a grid: address classes against projects, of which only what is seen is drawn. */
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { isMeant, type Looks, type MapChoices } from '../../../../src/view/map-choices';
import type { MapColumnView } from '../../../../src/view/map-columns';
import type { MapLine } from '../../../../src/view/map-lines';
import { useReader } from '../use-reader';
import { Cell, Corner, Name, Title } from './grid-cells';
import { HEAD_PX, useGrid } from './use-grid';

interface Props {
  readonly lines: readonly MapLine[];
  readonly columns: readonly MapColumnView[];
  readonly looks: Looks;
  readonly choices: MapChoices;
  /** How wide it may become. */
  readonly width: number;
  readonly chosen: { readonly line: string; readonly column: string } | undefined;
  readonly onChoose: (line: MapLine, column: MapColumnView) => void;
  readonly onFold: (column: MapColumnView) => void;
}

/** Rows and columns. */
export const MapGrid = memo(function MapGrid(props: Props) {
  const { lines, columns, looks, choices, width: room, chosen, onChoose, onFold } = props;
  const { gridLabel, gridHelp } = useReader().admin.map;
  const { box, rows, cells, name, here, setAt, onKeyDown } = useGrid({
    rows: lines.length,
    columns: columns.length,
    width: room,
    start: {
      row:
        1 +
        Math.max(
          0,
          lines.findIndex(({ key }) => key === chosen?.line),
        ),
      column:
        1 +
        Math.max(
          0,
          columns.findIndex(({ key }) => key === chosen?.column),
        ),
    },
  });
  const press = (event: KeyboardEvent) => {
    onKeyDown(event);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const [line, column] = [lines[here.row - 1], columns[here.column - 1]];
    if (column === undefined) return;
    if (line !== undefined) onChoose(line, column);
    else if (here.row === 0 && column.alike > 1) onFold(column);
  };
  const width = cells.getTotalSize();
  const drawn = cells.getVirtualItems();
  return (
    <div
      ref={box}
      className="map-grid"
      role="grid"
      aria-label={gridLabel}
      aria-description={gridHelp}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={press}
    >
      <div className="map-inner" role="presentation" style={{ height: rows.getTotalSize(), width }}>
        <div
          className="map-row head"
          role="row"
          aria-rowindex={1}
          style={{ height: HEAD_PX, width }}
        >
          <Corner width={name} active={here.row === 0 && here.column === 0} />
          {drawn.map(({ index, start, size }) => {
            const column = columns[index];
            if (column === undefined) return null;
            return (
              <Title
                key={column.key}
                column={column}
                place={{ index, start, size }}
                active={here.row === 0 && here.column === index + 1}
                onFold={() => {
                  setAt({ row: 0, column: index + 1 });
                  if (column.alike > 1) onFold(column);
                }}
              />
            );
          })}
        </div>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index];
          if (line === undefined) return null;
          const isHere = here.row === row.index + 1;
          return (
            <div
              key={line.key}
              className="map-row"
              role="row"
              aria-rowindex={row.index + 2}
              style={{ height: row.size, width, transform: `translateY(${String(row.start)}px)` }}
            >
              <Name line={line} width={name} active={isHere && here.column === 0} />
              {drawn.map(({ index, start, size }) => {
                const column = columns[index];
                const look = column && looks[line.row.group]?.[column.group];
                if (column === undefined || look === undefined) return null;
                return (
                  <Cell
                    key={column.key}
                    line={line}
                    column={column}
                    look={look}
                    place={{ index, start, size }}
                    active={isHere && here.column === index + 1}
                    dimmed={!isMeant(look, choices)}
                    selected={chosen?.line === line.key && chosen.column === column.key}
                    onChoose={() => {
                      setAt({ row: row.index + 1, column: index + 1 });
                      onChoose(line, column);
                    }}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
});
