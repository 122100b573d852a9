/** What may be said of an error that nobody expected. */

/** The kind of an error and where it came from; its message may hold what somebody typed. */
export function anonymous(error: unknown): {
  readonly code: string;
  readonly frames: readonly string[];
} {
  if (!(error instanceof Error)) return { code: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { code: error.name, frames: frames.slice(0, 5).map((line) => line.trim()) };
}
