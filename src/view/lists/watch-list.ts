/** When to look at a list again: soon while it moves, later the longer it takes, not at all once it has ended. */
import type { ListReport } from '../../contract/lists';

const SOONEST_MS = 1_000;
const LATEST_MS = 15_000;

/** Milliseconds; `undefined`: nothing will change. `looks`: how often it was looked at in a row without news. */
export function pauseBeforeNextLook(
  { state, pausedUntil }: Pick<ListReport, 'state' | 'pausedUntil'>,
  looks: number,
  now: number,
): number | undefined {
  switch (state) {
    case 'done':
    case 'cancelled':
    // Only the page that sends it moves it.
    case 'filling':
      return undefined;
    case 'reading':
    case 'deciding': {
      const grown = Math.min(LATEST_MS, SOONEST_MS * 1.4 ** looks);
      const paused = pausedUntil === undefined ? 0 : Date.parse(pausedUntil) - now;
      return Math.min(LATEST_MS, Math.max(grown, paused));
    }
  }
}

/** Whether it is over: its rows are all there that will be. */
export function hasEnded({ state }: Pick<ListReport, 'state'>): boolean {
  return state === 'done' || state === 'cancelled';
}

/** Whether something has changed since the last look. */
export function hasNews(before: ListReport, after: ListReport): boolean {
  return (
    before.state !== after.state ||
    before.rowsDone !== after.rowsDone ||
    before.reading.accounts !== after.reading.accounts ||
    before.pausedUntil !== after.pausedUntil
  );
}
