/** Forge storage's rate limits per installation: reads and writes per minute, counted in units of 10 KB. */

const UNIT_BYTES = 10 * 1024;
const UNITS_PER_MINUTE = 4000;
const REQUESTS_PER_SECOND = 1000;

export interface RateLimit {
  /** False = over the limit. */
  take(kind: 'read' | 'write', bytes: number): boolean;
}

/** Counters over fixed windows. */
export function makeRateLimit(now: () => number): RateLimit {
  const windows = new Map<string, { readonly window: number; used: number }>();
  const takeFrom = (name: string, length: number, amount: number, allowed: number): boolean => {
    const window = Math.floor(now() / length);
    const current = windows.get(name);
    const used = (current?.window === window ? current.used : 0) + amount;
    windows.set(name, { window, used });
    return used <= allowed;
  };
  return {
    take: (kind, bytes) =>
      takeFrom('requests', 1000, 1, REQUESTS_PER_SECOND) &&
      takeFrom(kind, 60_000, Math.max(1, Math.ceil(bytes / UNIT_BYTES)), UNITS_PER_MINUTE),
  };
}
