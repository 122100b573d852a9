/** What the admin page says about the age of the record, its revisions, and lists of domains that look alike. */

/** How old the record is, above every part. */
export interface RecordStatusWords {
  readonly label: string;
  readonly nothing: string;
  readonly record: string;
  readonly confirmed: (by: string | undefined, age: string) => string;
  /** Where the last change is older than the last confirmation. */
  readonly changed: (by: string | undefined, age: string) => string;
  readonly stale: (days: number) => string;
  readonly staleAdvice: string;
  /** Where accounts that appeared contradict the record. */
  readonly contradictedAdvice: string;
  readonly seeReality: string;
  readonly confirmAnyway: string;
  readonly confirmedAnyway: string;
  readonly stillCorrect: string;
  readonly confirmedNow: string;
  readonly conflict: string;
  readonly seeChanges: string;
  readonly askAfter: (days: number) => string;
  readonly days: string;
  readonly daysHelp: (least: number, most: number) => string;
  readonly daysProblem: (least: number, most: number) => string;
  readonly daysConflict: (days: number) => string;
  readonly daysSaved: (days: number) => string;
  readonly save: string;
  readonly cancel: string;
}

/** Going back to an earlier revision. */
export interface RestoreWords {
  readonly action: string;
  readonly actionFor: (revision: string) => string;
  readonly title: (revision: string) => string;
  readonly about: string;
  readonly changes: (count: number) => string;
  readonly before: string;
  readonly after: (revision: string) => string;
  readonly noChange: string;
  readonly comment: string;
  readonly commentHelp: string;
  readonly commentText: (revision: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly done: (restored: string, made: string) => string;
  readonly undo: string;
  readonly undoText: (restored: string) => string;
  readonly undone: (back: string, made: string) => string;
}

/** Two revisions side by side. */
export interface CompareWords {
  readonly title: (older: string, newer: string) => string;
  readonly settings: (count: number) => string;
  readonly same: string;
  readonly addresses: string;
  readonly working: string;
  readonly showAll: (count: number) => string;
  readonly withCurrent: string;
}

/** One of the three lists of domains that look alike. */
export interface LookAlikeWords {
  readonly name: string;
  readonly does: string;
  /** What it decides about an invite, in a few words. */
  readonly verdict: string;
  readonly mistake: string;
  readonly path: string;
}

export interface LookAlikesWords {
  readonly title: string;
  readonly about: string;
  readonly where: string;
  readonly beware: string;
  readonly lists: Readonly<Record<'verified' | 'approved' | 'external', LookAlikeWords>>;
}

export interface HistoryWords {
  readonly intro: string;
  readonly reading: string;
  readonly readingRevision: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly table: string;
  readonly columns: Readonly<Record<'pick' | 'revision' | 'saved' | 'comment' | 'actions', string>>;
  readonly revision: (number: string) => string;
  readonly current: string;
  readonly nobody: string;
  readonly confirmedSince: (age: string) => string;
  readonly pick: (revision: string) => string;
  readonly compare: string;
  readonly compareHelp: (picked: number) => string;
  readonly view: string;
  readonly viewFor: (revision: string) => string;
  readonly changes: string;
  readonly changesFor: (revision: string) => string;
  readonly older: string;
  readonly readingOlder: string;
  readonly back: string;
  readonly export: string;
  readonly restore: RestoreWords;
  readonly comparing: CompareWords;
  readonly status: RecordStatusWords;
  readonly lookAlikes: LookAlikesWords;
}
