/** The clock of the app's pages: as far ahead as the back end's, so that both see the same moment. */

/** Sets the clock of a window of its own; `aheadMs` is asked anew each time. */
export function setClock(page: Pick<typeof globalThis, 'Date'>, aheadMs: () => number): void {
  page.Date.now = () => Date.now() + aheadMs();
}
