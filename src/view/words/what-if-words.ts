/** What the admin page says about changes that are tried, and the least change. */
import type { ClassKind } from '../../audit/address-classes';

/** How many address classes and projects a change reaches; `cells` of the map in all. */
export interface Reach {
  readonly classes: number;
  readonly projects: number;
  readonly cells: number;
}

/** What differs between two setups. */
export interface ComparisonWords {
  readonly nothing: string;
  readonly summary: (reach: Reach, kinds: number) => string;
  /** Names of classes that have more than one domain; for a single one: what it is. */
  readonly classes: Readonly<Record<ClassKind, string>>;
  readonly singleClasses: Readonly<Record<ClassKind, string>>;
  /** The same names after "then", inside a sentence. */
  readonly thenClasses: Readonly<Record<ClassKind, string>>;
  readonly thenSingleClasses: Readonly<Record<ClassKind, string>>;
  /** A class that is another one afterwards. */
  readonly becomes: (before: string, after: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly sameAnswer: (answer: string) => string;
  readonly or: string;
  readonly before: string;
  readonly after: string;
  readonly reach: (reach: Reach) => string;
  readonly anyProject: string;
  readonly allProjects: (count: number) => string;
  readonly someProjects: (count: number, names: string) => string;
  readonly columns: { readonly who: string; readonly example: string; readonly where: string };
  readonly showKinds: (count: number) => string;
  readonly showClasses: (count: number) => string;
  readonly showFewer: string;
  readonly rowsLabel: (kind: string) => string;
}

/** The settings of the copy. */
export interface ControlWords {
  readonly title: string;
  readonly intro: string;
  readonly sections: {
    readonly customerAccess: string;
    readonly appAccess: string;
    readonly approvedDomains: string;
    readonly externalList: string;
    readonly mail: string;
    readonly projects: string;
  };
  readonly titles: {
    readonly internal: string;
    readonly external: string;
    readonly outgoingMail: string;
    readonly externalList: string;
    readonly userInvites: string;
    readonly anyDomainRole: string;
    readonly anyDomainApproval: string;
    readonly role: string;
    readonly approval: string;
    readonly customerInvited: string;
    readonly portalAccess: string;
  };
  /** Several projects that aren't set alike. */
  readonly mixed: string;
  readonly inRecord: (value: string) => string;
  readonly searchDomains: string;
  readonly searchProjects: string;
  readonly more: (count: number) => string;
  readonly addApproved: (domain: string) => string;
  readonly addExternal: (domain: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: string;
  readonly restore: (name: string) => string;
  readonly notADomain: string;
  readonly approvedUnknown: string;
  readonly approvedEmpty: string;
  readonly externalUnknown: string;
  readonly externalOff: string;
  readonly externalEmpty: string;
  readonly noProjects: string;
  readonly allProjects: (count: number) => string;
}

/** The changes made so far, and taking them over into the record. */
export interface ChangesWords {
  readonly title: (count: number) => string;
  readonly label: string;
  readonly none: string;
  readonly undo: string;
  readonly reset: string;
  readonly remove: (name: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly broken: (entries: string) => string;
  readonly brokenTitle: string;
}

export interface ApplyWords {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly where: string;
  readonly change: string;
  readonly to: string;
  readonly confirm: string;
  readonly comment: (changes: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly done: string;
  readonly conflictTitle: string;
  readonly conflict: string;
}

/** How many known accounts and recent predictions a change concerns. */
export interface AffectedWords {
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly again: string;
  readonly counting: (read: number) => string;
  readonly accounts: (atlassian: number, portalOnly: number) => string;
  readonly accountsHelp: string;
  readonly predictions: (count: number) => string;
  readonly predictionsHelp: string;
  readonly hidden: (count: number) => string;
  readonly unknownProjects: (predictions: number) => string;
  readonly noPredictions: string;
  readonly stop: string;
}

/** The least change for a wish. */
export interface LeastWords {
  readonly intro: string;
  readonly who: string;
  readonly whoHint: string;
  readonly project: string;
  readonly projectHint: string;
  readonly noProject: string;
  readonly wish: string;
  readonly find: string;
  readonly working: string;
  readonly notAnAddress: string;
  readonly failed: string;
  readonly already: (who: string, project: string) => string;
  readonly alreadyTitle: string;
  readonly impossibleTitle: string;
  readonly impossibleForAll: (who: string) => string;
  readonly impossibleUnknown: string;
  readonly impossibleAddress: string;
  readonly found: (ways: number, size: number) => string;
  readonly more: string;
  readonly way: (number: number) => string;
  readonly showWays: (count: number) => string;
  readonly nobodyElse: string;
  readonly othersChange: (cells: number) => string;
  readonly showOthers: string;
  readonly hideOthers: string;
  readonly tryThis: string;
  readonly notePerson: string;
}

export interface WhatIfWords {
  readonly intro: string;
  readonly toolLabel: string;
  readonly tools: Readonly<Record<'try' | 'least', string>>;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly toRecord: string;
  readonly resultTitle: string;
  readonly nothingYet: string;
  readonly varies: string;
  readonly inProjects: (setting: string, projects: string) => string;
  readonly commentOf: (setting: string, value: string) => string;
  readonly about: (who: string, project: string | undefined) => string;
  /** The wish that one came with. */
  readonly fulfilled: (outcome: string) => string;
  readonly notFulfilled: (outcome: string) => string;
  readonly wishYes: string;
  readonly wishNo: string;
  readonly forget: string;
  readonly controls: ControlWords;
  readonly changes: ChangesWords;
  readonly apply: ApplyWords;
  readonly affected: AffectedWords;
  readonly least: LeastWords;
  readonly comparison: ComparisonWords;
}
