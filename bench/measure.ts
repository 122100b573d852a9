/** Measured times, and what is said of several runs: their median and the worst of them. */

export interface Times {
  readonly medianMs: number;
  readonly worstMs: number;
  readonly runs: number;
}

/** Of times in milliseconds; there is at least one. */
export function timesOf(runs: readonly number[]): Times {
  const sorted = runs.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const above = sorted[middle] ?? NaN;
  const median = sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? NaN) + above) / 2 : above;
  return { medianMs: rounded(median), worstMs: rounded(sorted.at(-1) ?? NaN), runs: runs.length };
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}

/** How long it takes, a few times; the first is not counted: it warms up what comes after it. */
export function timed(runs: number, run: () => unknown): Times {
  run();
  return timesOf(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

/** What is measured, by its name; the same names for every size. */
export type Measures = Readonly<Record<string, Times>>;
