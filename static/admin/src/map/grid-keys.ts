/** Where a key leads in a grid (the ARIA grid pattern). */

export interface Position {
  /** 0 is the row of headers. */
  readonly row: number;
  /** 0 is the column of headers. */
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The position after a key; nothing for a key that does not move. */
export function afterKey(at: Position, pressed: Pressed, size: GridSize): Position | undefined {
  const all = pressed.ctrlKey || pressed.metaKey;
  const moved = moves(at, all, size)[pressed.key];
  return moved === undefined ? undefined : within(moved, size);
}

/** The nearest position that exists. */
export function within({ row, column }: Position, { rows, columns }: GridSize): Position {
  return { row: clamp(row, rows - 1), column: clamp(column, columns - 1) };
}

function moves(
  { row, column }: Position,
  all: boolean,
  { rows, columns, page }: GridSize,
): Readonly<Partial<Record<string, Position>>> {
  return {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.max(1, row - page), column },
    PageDown: { row: row + page, column },
    Home: { row: all ? 1 : row, column: all ? 1 : 0 },
    End: { row: all ? rows - 1 : row, column: columns - 1 },
  };
}

function clamp(number: number, last: number): number {
  return Math.max(0, Math.min(number, last));
}
