/** Tables for a terminal: the first column to the left, the others to the right. */

export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** A title, and a line for each figure that has words. */
export function lines<F>(
  title: string,
  figures: F,
  words: Readonly<Partial<Record<keyof F, string>>>,
): string {
  const told = Object.entries(words) as [keyof F, string][];
  return [
    title,
    ...told.map(([name, text]) => `${text.padEnd(44)}  ${String(figures[name]).padStart(8)}`),
  ].join('\n');
}

/** Ratios say more than times: machines differ. */
export function ratio(value: number, other: number | undefined): string {
  return other === undefined || other === 0 ? '–' : `${(value / other).toFixed(2)}×`;
}
