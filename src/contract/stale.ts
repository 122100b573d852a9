/** Whether a record is stale: nobody has said for a while that it is still correct. */

/** Unless an admin chooses otherwise. */
export const STALE_AFTER_DAYS = 30;
/** What can be chosen. */
export const STALE_AFTER_RANGE = { least: 1, most: 365 } as const;

const DAY_MS = 86_400_000;

/** Whole days since the record was last confirmed; `undefined` for a date that cannot be read. */
export function daysUnconfirmed(confirmedAt: string, now: number): number | undefined {
  const at = Date.parse(confirmedAt);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.floor((now - at) / DAY_MS));
}

/** A record is stale once it was not confirmed for more than this many days. */
export function isStale(confirmedAt: string, staleAfterDays: number, now: number): boolean {
  return (daysUnconfirmed(confirmedAt, now) ?? 0) > staleAfterDays;
}
