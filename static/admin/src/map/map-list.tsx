/** The map on a narrow page: a list for one project at a time. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { isMeant, type Looks, type MapChoices } from '../../../../src/view/map-choices';
import type { MapColumnView } from '../../../../src/view/map-columns';
import type { MapLine } from '../../../../src/view/map-lines';
import { useReader } from '../use-reader';
import { classOf, LookContent, stripesOf } from './cell-look';
import { Choice } from './field';

const ITEM_PX = 56;

interface Props {
  readonly lines: readonly MapLine[];
  readonly columns: readonly MapColumnView[];
  readonly column: MapColumnView;
  readonly looks: Looks;
  readonly choices: MapChoices;
  readonly onColumn: (column: MapColumnView) => void;
  readonly onChoose: (line: MapLine, column: MapColumnView) => void;
}

/** Which project, and its list. */
export function MapList(props: Props) {
  const { lines, columns, column, looks, choices, onColumn, onChoose } = props;
  const { map } = useReader().admin;
  const { projectLabel, gridLabel } = map;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ITEM_PX,
    overscan: 6,
  });
  const nameOf = ({ title, note, folded }: MapColumnView) =>
    folded && note !== undefined ? `${title} (${note})` : title;
  return (
    <>
      {columns.length > 1 && (
        <Choice
          label={projectLabel}
          value={column.key}
          options={columns.map((one) => [one.key, nameOf(one)])}
          onChange={(key) => {
            const next = columns.find((one) => one.key === key);
            if (next !== undefined) onColumn(next);
          }}
        />
      )}
      <div ref={box} className="map-items">
        <div
          className="map-inner"
          role="list"
          aria-label={gridLabel}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start, size }) => {
            const line = lines[index];
            const look = line && looks[line.row.group]?.[column.group];
            if (line === undefined || look === undefined) return null;
            return (
              <div
                key={line.key}
                role="listitem"
                aria-setsize={lines.length}
                aria-posinset={index + 1}
              >
                <button
                  type="button"
                  className="map-item"
                  title={map.cell({ row: line.name, column: column.title, ...look })}
                  style={{ height: size, transform: `translateY(${String(start)}px)` }}
                  onClick={() => {
                    onChoose(line, column);
                  }}
                >
                  <span className="map-item-name">
                    <span className="map-strong">{line.name}</span>{' '}
                    <span className="map-subtle">{line.note}</span>
                  </span>{' '}
                  <span className={classOf(look, !isMeant(look, choices))} style={stripesOf(look)}>
                    <LookContent look={look} isNamed />
                  </span>
                </button>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
