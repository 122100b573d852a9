/** A table of any length: only the rows in view are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';

interface Props<Row> {
  readonly label: string;
  readonly head: readonly string[];
  /** The last column holds buttons. */
  readonly hasActions?: true;
  /** Widths of the columns, as the grid of CSS takes them. */
  readonly widths: string;
  readonly rows: readonly Row[];
  /** As high as its rows, instead of a box that scrolls. */
  readonly isWhole?: boolean;
  readonly keyOf: (row: Row) => string;
  readonly cells: (row: Row) => readonly ReactNode[];
}

const ROW_HEIGHT = 45;
/** Rows drawn beyond the edge, so that the keyboard always finds the next one. */
const BEYOND = 8;

/** Head and rows; the rows scroll in their own box. */
export function Rows<Row>(props: Props<Row>) {
  const { label, head, hasActions, widths, rows, isWhole = false, keyOf, cells } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    // While the form is hidden behind the review its rows have no height; that must not stay so.
    measureElement: (row) => row.getBoundingClientRect().height || ROW_HEIGHT,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const grid = { gridTemplateColumns: widths };
  return (
    <div className="rows" role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div
          className={isWhole ? 'rows-head whole' : 'rows-head'}
          style={grid}
          role="row"
          aria-rowindex={1}
        >
          {head.map((title) => (
            <div
              key={title}
              role="columnheader"
              className={hasActions === true && title === head.at(-1) ? 'rows-actions' : undefined}
            >
              {title}
            </div>
          ))}
        </div>
      </div>
      <div
        className={isWhole ? 'rows-scroll whole' : 'rows-scroll'}
        ref={box}
        role="rowgroup"
        tabIndex={0}
      >
        <div style={{ height: virtual.getTotalSize() }} role="presentation">
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="rows-line"
                style={{ ...grid, transform: `translateY(${String(start)}px)` }}
                role="row"
                aria-rowindex={index + 2}
              >
                {cells(row).map((cell, at) => (
                  <div
                    key={head[at]}
                    role="cell"
                    data-label={head[at]}
                    className={
                      hasActions === true && at === head.length - 1 ? 'rows-actions' : undefined
                    }
                  >
                    {cell}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
