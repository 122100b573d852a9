/** The grid's moving parts: which rows and columns are drawn, and which cell the keyboard is on. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { afterKey, within, type GridSize, type Position } from './grid-keys';

export const HEAD_PX = 56;
const ROW_PX = 44;
const COLUMN_MIN_PX = 148;
const COLUMN_MAX_PX = 280;
const NAME_PX = 300;
const NAME_MAX_PX = 440;
/** On a narrow page the names leave room for the cells. */
const NAME_SHARE = 0.4;
/** Border and scroll bar. */
const EDGES_PX = 20;

interface Wanted {
  readonly rows: number;
  readonly columns: number;
  /** How wide it may become. */
  readonly width: number;
  /** Where the keyboard starts. */
  readonly start: Position;
}

/** Drawn rows and columns, and what the keyboard does. */
export function useGrid({ rows: count, columns, width, start }: Wanted) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(start);
  const name = nameWidth(width, columns);
  const column = columnWidth((width - name - EDGES_PX) / Math.max(1, columns));
  const size: GridSize = { rows: count + 1, columns: columns + 1, page: pageOf(box) };
  const here = within(at, size);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    paddingStart: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: (range) => withOne(range, here.row - 1),
  });
  const cells = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => box.current,
    estimateSize: () => column,
    overscan: 2,
    paddingStart: name,
    scrollPaddingStart: name,
    rangeExtractor: (range) => withOne(range, here.column - 1),
  });
  useLayoutEffect(() => {
    cells.measure();
  }, [cells, column, name]);
  const reveal = useCallback(
    (position: Position, align: 'auto' | 'center') => {
      if (position.row > 0) rows.scrollToIndex(position.row - 1, { align });
      if (position.column > 0) cells.scrollToIndex(position.column - 1, { align });
    },
    [rows, cells],
  );
  useStart(start, reveal);
  const focusOn = useFocus(box, here);
  const move = (position: Position) => {
    setAt(position);
    reveal(position, 'auto');
    focusOn();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(here, event, size);
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  return { box, rows, cells, name, here, setAt, onKeyDown };
}

/** Opened by a link, the grid shows the chosen cell. */
function useStart(start: Position, reveal: (position: Position, align: 'center') => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    if (start.row > 1 || start.column > 1) reveal(start, 'center');
  }, [start, reveal]);
}

/** Moves the focus once the cell is drawn. */
function useFocus(box: RefObject<HTMLDivElement>, { row, column }: Position): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
  }, [box, row, column]);
  return () => {
    wanted.current = true;
  };
}

/** The cell that has the focus is drawn, wherever one scrolls. */
function withOne(range: Range, index: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || drawn.includes(index)) return drawn;
  return [...drawn, index].sort((a, b) => a - b);
}

function columnWidth(room: number): number {
  return Math.floor(Math.max(COLUMN_MIN_PX, Math.min(COLUMN_MAX_PX, room)));
}

/** The names take what few columns leave over. */
function nameWidth(width: number, columns: number): number {
  const left = width - EDGES_PX - columns * COLUMN_MAX_PX;
  const least = Math.min(NAME_PX, width * NAME_SHARE);
  return Math.round(Math.max(least, Math.min(left, NAME_MAX_PX)));
}

function pageOf(box: RefObject<HTMLDivElement>): number {
  const height = box.current?.clientHeight ?? 0;
  return Math.max(1, Math.floor((height - HEAD_PX) / ROW_PX) - 1);
}
