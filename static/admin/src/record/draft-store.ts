/** The unsaved draft, kept in the browser, so that a reload, a failed save or another tab of the page loses nothing. */
import { parseSettingsFile, type SettingsFile } from '../../../../src/contract/settings-file';

/** What was being edited, and on top of what. */
export interface KeptDraft {
  readonly file: SettingsFile;
  /** The revision that it was begun on; absent: nothing was recorded. */
  readonly basedOn?: string;
  /** ISO time of the last change. */
  readonly at: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'invite-check:draft@1:';

/** Where the browser keeps things; nowhere, where it refuses to. */
export function browserStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The draft of a site; one that cannot be read is none. */
export function readDraft(store: Store | undefined, site: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(store?.getItem(PREFIX + site) ?? 'null');
    return toDraft(kept);
  } catch {
    return undefined;
  }
}

/** Whether the browser took it. */
export function keepDraft(store: Store | undefined, site: string, draft: KeptDraft): boolean {
  if (store === undefined) return false;
  try {
    store.setItem(PREFIX + site, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it: it was saved, or discarded. */
export function forgetDraft(store: Store | undefined, site: string): void {
  try {
    store?.removeItem(PREFIX + site);
  } catch {
    // A browser that refuses to forget kept nothing either.
  }
}

function toDraft(kept: unknown): KeptDraft | undefined {
  if (typeof kept !== 'object' || kept === null || !('file' in kept) || !('at' in kept)) {
    return undefined;
  }
  const parsed = parseSettingsFile(kept.file);
  const basedOn = 'basedOn' in kept && typeof kept.basedOn === 'string' ? kept.basedOn : undefined;
  if (!parsed.ok || typeof kept.at !== 'string') return undefined;
  return { file: parsed.file, at: kept.at, ...(basedOn === undefined ? {} : { basedOn }) };
}
