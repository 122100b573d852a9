/** How many random texts a law is tried with. */

/** `PROPERTY_RUNS=1000000`: what a machine has time for at night. */
const ASKED = Number(process.env['PROPERTY_RUNS'] ?? 0);

/** So many in every `npm test`; at night what was asked for, and a share of it where each run holds much against it. */
export function runs(daily: number, share = 1): number {
  return Math.max(daily, Math.round(ASKED * share));
}

/** A millisecond and more for each, on a slow machine. */
export function patience(count: number): number {
  return 60_000 + count * 10;
}
