/** The rows of a list as a table of any length: only those in view are drawn. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { toRowView } from '../../../../../src/view/lists/row-view';
import { RowCells } from './row-cells';
import { TableHead } from './table-head';
import type { Result } from './use-result';

const ROW_PX = 53;
/** Rows drawn beyond the edge, so that the keyboard always finds the next one. */
const BEYOND = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface Props {
  readonly result: Result;
  /** Place of the row whose why is open. */
  readonly open: number | undefined;
  readonly onOpen: (row: number) => void;
}

/** Head and rows; the rows scroll in their own box. */
export function ResultTable({ result, open, onOpen }: Props) {
  const { table, shown, reader, filter, sort } = result;
  const box = useRef<HTMLDivElement>(null);
  const last = useFocusBack(box, open);
  const kept = last === undefined ? -1 : shown.indexOf(last);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
    getItemKey: (at) => shown[at] ?? at,
    // The row to which the focus comes back stays, wherever one scrolls.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (kept < 0 || drawn.includes(kept)) return drawn;
      return [...drawn, kept].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    // Newer browsers answer with a promise, which would be taken for a clean-up.
    box.current?.scrollTo({ top: 0 });
  }, [filter, sort]);
  return (
    <div
      className="result-table"
      role="table"
      aria-label={reader.words.lists.places.resultsTitle}
      aria-rowcount={shown.length + 1}
    >
      <TableHead result={result} />
      <div
        ref={box}
        className="result-scroll"
        role="rowgroup"
        tabIndex={0}
        onKeyDown={(event) => moveFocus(event, box.current)}
      >
        <div style={{ height: rows.getTotalSize() }} role="presentation">
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const view = toRowView(table, shown[index] ?? -1, reader);
            if (view === undefined) return null;
            return (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={view.index === open ? 'result-row open' : 'result-row'}
                style={{ transform: `translateY(${String(start)}px)` }}
                role="row"
                aria-rowindex={index + 2}
              >
                <RowCells
                  row={view}
                  at={index}
                  isOpen={view.index === open}
                  reader={reader}
                  onOpen={() => onOpen(view.index)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** With the arrow keys from row to row. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = STEPS[event.key];
  const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
  if (step === undefined || at === undefined) return;
  const next = box?.querySelector<HTMLElement>(`[data-at="${String(Number(at) + step)}"]`);
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** When the why closes, the focus comes back to its row; gives the row that was opened last. */
function useFocusBack(
  box: { readonly current: HTMLElement | null },
  open: number | undefined,
): number | undefined {
  const last = useRef(open);
  const before = useRef(open);
  if (open !== undefined) last.current = open;
  useEffect(() => {
    const closed = before.current !== undefined && open === undefined;
    before.current = open;
    if (!closed || document.activeElement !== document.body) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${String(last.current)}"]`);
    (row ?? box.current)?.focus();
  }, [box, open]);
  return last.current;
}
