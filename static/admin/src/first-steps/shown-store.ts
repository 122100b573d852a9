/** Whether the first steps are shown at length, as this browser was told for this site. */

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const PREFIX = 'invite-check:first-steps@1:';
const SHOWN = 'shown';
const HIDDEN = 'hidden';

/** Undefined: nobody said so yet, or the browser keeps nothing. */
export function readShown(
  site: string,
  store: () => Store = () => globalThis.localStorage,
): boolean | undefined {
  try {
    const kept = store().getItem(PREFIX + site);
    return kept === SHOWN || kept === HIDDEN ? kept === SHOWN : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the next visit. */
export function keepShown(
  site: string,
  isShown: boolean,
  store: () => Store = () => globalThis.localStorage,
): void {
  try {
    store().setItem(PREFIX + site, isShown ? SHOWN : HIDDEN);
  } catch {
    // It holds for this visit.
  }
}
