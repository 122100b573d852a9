/** The reason that is being written for a mute or an explanation, kept in the browser, so that a reload or another tab loses nothing. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const browser = (): Store => globalThis.sessionStorage;

/** Of which finding, or of what else, in which record. */
export interface ReasonOf {
  readonly revision: string;
  readonly code: string;
}

/** What was written; empty where nothing was, or the browser keeps nothing. */
export function readReason(of: ReasonOf, store = browser): string {
  try {
    return store().getItem(keyOf(of)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps it, or forgets it where it is empty. */
export function keepReason(of: ReasonOf, reason: string, store = browser): void {
  try {
    if (reason === '') store().removeItem(keyOf(of));
    else store().setItem(keyOf(of), reason);
  } catch {
    // The form itself still has it.
  }
}

function keyOf({ revision, code }: ReasonOf): string {
  return `invite-check:reason@1:${revision}:${code}`;
}
