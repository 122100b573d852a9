/** The rows of a list, a hundred thousand if need be: only those in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ListColumn, ListSort } from '../../../../../src/view/lists/list-order';
import type { ListTable } from '../../../../../src/view/lists/list-table';
import { toRowView } from '../../../../../src/view/lists/row-view';
import { OutcomeBadge } from '../../outcome-badge';
import { useReader } from '../../use-reader';

interface Props {
  readonly table: ListTable;
  readonly places: Uint32Array;
  readonly sort: ListSort;
  readonly open: number | undefined;
  readonly onSort: (by: ListColumn) => void;
  readonly onOpen: (place: number) => void;
}

const ROW_HEIGHT = 44;
const COLUMNS: readonly ListColumn[] = ['line', 'address', 'outcome', 'reason'];

export function ResultRows(props: Props) {
  const { places, sort, onSort } = props;
  const { places: words, table } = useReader().words.lists;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <div
      className="result-rows"
      role="table"
      aria-label={words.resultsTitle}
      aria-rowcount={places.length + 1}
    >
      <div role="rowgroup">
        <div className="result-row result-head" role="row" aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader" aria-sort={ariaSort(sort, column)}>
              <button type="button" onClick={() => onSort(column)}>
                {table.columns[column]}
                <span aria-hidden="true">{arrow(sort, column)}</span>
              </button>
            </div>
          ))}
        </div>
      </div>
      <div
        ref={box}
        className="result-scroll"
        role="rowgroup"
        tabIndex={0}
        aria-label={words.resultsTitle}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Row key={index} {...props} index={index} start={start} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Row({
  table,
  places,
  open,
  onOpen,
  index,
  start,
}: Props & { readonly index: number; readonly start: number }) {
  const place = places[index];
  const view = toRowView(table, place ?? -1, useReader());
  if (place === undefined || view === undefined) return null;
  return (
    <div
      className={open === place ? 'result-row open' : 'result-row'}
      style={{ transform: `translateY(${String(start)}px)` }}
      role="row"
      aria-rowindex={index + 2}
    >
      <div role="cell">{view.line}</div>
      <div role="cell">
        <button
          type="button"
          className="result-address"
          title={view.address}
          aria-expanded={open === place}
          onClick={() => onOpen(place)}
        >
          {view.address}
        </button>
      </div>
      <div role="cell">
        <OutcomeBadge badge={view.badge} />
      </div>
      <div role="cell" className="result-reason" title={view.reasons.join(' ')}>
        {view.problem ?? view.reasons.join(' ')}
      </div>
    </div>
  );
}

function ariaSort(sort: ListSort, column: ListColumn): 'ascending' | 'descending' | 'none' {
  if (sort.by !== column) return 'none';
  return sort.descending === true ? 'descending' : 'ascending';
}

function arrow(sort: ListSort, column: ListColumn): string {
  if (sort.by !== column) return '';
  return sort.descending === true ? ' ↓' : ' ↑';
}
