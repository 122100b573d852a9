/** What the admin page says about recording the setup. */
import type { DomainProblem } from '../record-form-edit';
import type { PasteReason } from '../record-form-pasted';
import type { Mark } from '../record-form-rows';

/** A line of the small picture that shows where a setting is found on Atlassian's page. */
export interface HintLine {
  readonly kind: 'path' | 'tab' | 'heading' | 'checkbox' | 'option' | 'row' | 'switch';
  readonly text: string;
  /** What the admin looks for. */
  readonly found?: true;
}

export interface SectionWords {
  readonly title: string;
  readonly about: string;
  readonly picture: readonly HintLine[];
}

/** A setting that is on, off or not known yet. */
export interface SwitchWords {
  readonly title: string;
  readonly label: string;
}

export interface ListWords {
  readonly title: string;
  readonly about: string;
  readonly unknown: string;
  readonly empty: string;
  readonly count: (shown: number, all: number) => string;
  readonly paste: string;
  /** Says that the list is known and has nothing in it. */
  readonly sayEmpty: string;
  readonly forget: string;
  readonly added: (domain: string) => string;
  readonly removed: (domain: string) => string;
  readonly renamed: (before: string, after: string) => string;
  readonly pasted: (changes: number) => string;
  readonly forgotten: string;
}

export interface PasteWords {
  readonly approvedTitle: string;
  readonly approvedHelp: string;
  readonly approvedExample: string;
  readonly externalTitle: string;
  readonly externalHelp: string;
  readonly externalExample: string;
  /** Columns of Atlassian's table by their short names; read, not shown. */
  readonly headings: Readonly<Record<'role' | 'app' | 'approval', string>>;
  readonly text: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'add' | 'replace', string>>;
  readonly silentRole: (count: number) => string;
  readonly silentApproval: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly problemsHelp: string;
  readonly problem: (line: number, text: string, reason: string, entry: string) => string;
  readonly reasons: Readonly<Record<PasteReason, string>>;
  readonly nothing: string;
  readonly nothingNew: (unchanged: number) => string;
  readonly summary: (added: number, changed: number, removed: number, unchanged: number) => string;
  readonly kinds: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly columns: Readonly<Record<'change' | 'before' | 'after', string>>;
  readonly listedAs: Readonly<Record<'listed' | 'notListed', string>>;
  readonly take: (changes: number) => string;
  readonly cancel: string;
}

export interface SavingWords {
  readonly unsaved: (changes: number) => string;
  readonly reviewSome: (changes: number) => string;
  readonly allSaved: string;
  readonly nothingYet: string;
  readonly notKept: string;
  readonly review: string;
  readonly discard: string;
  readonly discardSure: (changes: number) => string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly discarded: string;
  readonly reviewTitle: (changes: number) => string;
  readonly reviewHelp: string;
  readonly before: string;
  readonly after: string;
  readonly commentLabel: string;
  readonly commentHelp: string;
  readonly save: string;
  readonly tryAgain: string;
  readonly back: string;
  readonly saved: string;
  readonly toMap: string;
  readonly toFindings: string;
}

export interface DraftWords {
  readonly title: string;
  readonly offer: (age: string) => string;
  readonly offerOld: (age: string) => string;
  readonly continue: string;
  readonly discard: string;
}

export interface ConflictWords {
  readonly title: string;
  readonly text: (by: string | undefined, age: string) => string;
  readonly differ: string;
  readonly both: string;
  readonly theirs: string;
  readonly mine: string;
  readonly combineHelp: string;
  readonly combineOverlaps: (count: number) => string;
  readonly combineImpossible: string;
  readonly combine: string;
  readonly keepTheirs: string;
  readonly saveMine: string;
  readonly exportMine: string;
  readonly backToMine: string;
  readonly combined: (overlaps: number) => string;
}

export interface RecordFormWords {
  readonly intro: string;
  readonly notKnown: string;
  readonly on: string;
  readonly off: string;
  /** Beside a setting that accounts contradict. */
  readonly judging: (state: string) => string;
  readonly opensNewTab: (label: string) => string;
  readonly whereToLook: string;
  readonly undo: string;
  readonly undone: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly customerAccess: SectionWords & {
    readonly accountTypes: string;
    readonly internal: SwitchWords;
    readonly external: SwitchWords;
    readonly externalList: SwitchWords & {
      readonly off: string;
      readonly on: string;
    };
    readonly list: ListWords;
  };
  readonly appAccess: SectionWords & {
    readonly approved: ListWords;
    readonly anyDomain: SwitchWords;
    readonly invites: SwitchWords & {
      readonly options: Readonly<Record<'open' | 'approval' | 'closed', string>>;
    };
  };
  readonly mail: SectionWords & { readonly outgoing: SwitchWords };
  readonly projects: SectionWords & {
    readonly reading: (count: number) => string;
    readonly failed: string;
    readonly tryAgain: string;
    readonly none: string;
    readonly count: (shown: number, all: number) => string;
    readonly columns: Readonly<Record<'project' | 'customerInvited' | 'portalAccess', string>>;
    readonly portalAccess: Readonly<Record<'healthy' | 'broken', string>>;
    readonly gone: string;
    readonly forget: (key: string) => string;
    readonly forgotten: (key: string) => string;
    readonly set: (count: number) => string;
    readonly open: Readonly<Record<'customer-notifications' | 'project-permissions', string>>;
  };
  readonly table: {
    readonly domain: string;
    readonly role: string;
    readonly approval: string;
    readonly needed: string;
    readonly notNeeded: string;
    readonly actions: string;
    readonly filter: string;
    readonly filterProjects: string;
    readonly noMatch: string;
    readonly setAll: (column: string, count: number) => string;
    readonly setAllFirst: (count: number) => string;
    readonly setDone: (count: number) => string;
    readonly roleOf: (name: string) => string;
    readonly approvalOf: (name: string) => string;
    readonly settingOf: (setting: string, name: string) => string;
    readonly edit: (domain: string) => string;
    readonly remove: (domain: string) => string;
    readonly editShort: string;
    readonly removeShort: string;
    readonly rename: string;
    readonly renameCancel: string;
  };
  readonly add: {
    readonly label: string;
    readonly button: string;
    readonly problems: Readonly<Record<DomainProblem, string>>;
  };
  readonly toolbar: {
    readonly importFile: string;
    readonly exportFile: string;
    readonly imported: string;
  };
  readonly paste: PasteWords;
  readonly saving: SavingWords;
  readonly draft: DraftWords;
  readonly conflict: ConflictWords;
}
