/** What was pasted for a new list, kept in this tab: a reload loses nothing, and closing the tab leaves nothing behind. */

export interface Draft {
  readonly name?: string;
  readonly projectId?: string;
  readonly text: string;
}

const KEY = 'invite-check:new-list';

/** More than the tab can keep is not kept; the page still has it. */
export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    forgetDraft();
  }
}

export function readDraft(): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A tab that keeps nothing has nothing to forget.
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  );
}
