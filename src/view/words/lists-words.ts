/** What both pages say about lists, their progress and their results. */
import type { RowKind } from '../../audit/lists/row-kind';
import type { ReadEnd, ListSource, ListState } from '../../contract/lists';
import type { ErrorCode } from '../../contract/reply';
import type { ListColumn } from '../lists/list-order';
import type { RowGroup } from '../lists/list-filter';
import type { WantedMail } from '../lists/to-invite';
import type { FailureWords } from './words';

/** On buttons. */
export type ListAction =
  | 'newList'
  | 'paste'
  | 'chooseFile'
  | 'start'
  | 'cancel'
  | 'delete'
  | 'keep'
  | 'runAgain'
  | 'continue'
  | 'open'
  | 'back'
  | 'refresh'
  | 'tryAgain'
  | 'compare'
  | 'exportCsv'
  | 'exportJson'
  | 'copyTable'
  | 'copyToInvite'
  | 'copyBatch'
  | 'showSurprises'
  | 'showAll'
  | 'clearFilters'
  | 'previousPage'
  | 'nextPage'
  | 'close';

/** What stands where there is nothing, or nothing yet. */
export interface ListPlaces {
  readonly intro: string;
  readonly noListsTitle: string;
  readonly noLists: string;
  readonly noRows: string;
  readonly noMatches: string;
  readonly nobodyToInvite: string;
  readonly noSurprises: string;
  readonly loadingLists: string;
  readonly loadingList: string;
  readonly loadingRows: (loaded: number, all: number) => string;
  /** Rows that are not decided yet, or never will be, are left out. */
  readonly partial: (decided: number, all: number) => string;
  readonly expiredTitle: string;
  readonly expired: string;
  /** Rows on the page, of those that the filter lets through, of all. */
  readonly showing: (from: number, to: number, shown: number, all: number) => string;
  readonly deleteTitle: (name: string) => string;
  readonly deleteText: string;
  readonly cancelTitle: (name: string) => string;
  readonly cancelText: string;
  readonly pastTitle: string;
  readonly resultsTitle: string;
  readonly copied: string;
}

export interface ListProgressWords {
  readonly filling: string;
  readonly fillingStopped: string;
  readonly reading: (accounts: number) => string;
  readonly readingRows: (rows: number) => string;
  readonly deciding: (done: number, all: number) => string;
  readonly done: (rows: number) => string;
  readonly cancelled: (done: number, all: number) => string;
  readonly rowsOf: (done: string, all: string) => string;
  readonly paused: (time: string) => string;
  readonly stuck: (age: string) => string;
  readonly perSecond: (rows: number) => string;
  readonly perMinute: (rows: number) => string;
  readonly remaining: (time: string) => string;
  readonly lessThanAMinute: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly canClose: (date: string) => string;
  readonly spent: (accounts: number, requests: number, points: number) => string;
  readonly hidden: (accounts: number) => string;
  /** How the reading ended; nothing where there is nothing to say. */
  readonly customers: Readonly<Record<ReadEnd, string>>;
  readonly users: Readonly<Record<ReadEnd, string>>;
  /** Rows of which it is not known whether somebody is there. */
  readonly notCovered: (rows: number) => string;
  readonly allCovered: string;
}

export interface ListTableWords {
  readonly columns: Readonly<Record<ListColumn | 'account' | 'certainty', string>>;
  readonly kinds: Readonly<Record<Extract<RowKind, 'undecided' | 'invalid'>, string>>;
  readonly groups: Readonly<Record<RowGroup, { readonly name: string; readonly help: string }>>;
  readonly search: string;
  readonly searchHelp: string;
  readonly filterOutcome: string;
  readonly filterDomain: string;
  readonly filterReason: string;
  readonly filterGroup: string;
  readonly anyOutcome: string;
  readonly anyDomain: string;
  readonly anyReason: string;
  readonly anyRow: string;
  readonly noDomain: string;
  readonly sortedBy: (column: string, descending: boolean) => string;
  /** Of the account: what is left of it, and why not less. */
  readonly accountUnknown: string;
  readonly accountNew: string;
  readonly ifNotNew: (choices: string) => string;
  /** The facts that would settle an open answer. */
  readonly dependsOn: (facts: string) => string;
}

export interface ListSummaryWords {
  readonly title: string;
  readonly rows: (rows: number) => string;
  readonly rowsAndDomains: (rows: number, domains: number) => string;
  readonly byOutcome: string;
  readonly byDomain: string;
  readonly byReason: string;
  readonly surprises: string;
  readonly share: (kind: string, rows: string) => string;
  /** Domains beyond those that are named. */
  readonly moreDomains: (domains: number, rows: number) => string;
}

export interface ToInviteWords {
  readonly title: string;
  readonly help: string;
  readonly which: string;
  readonly mails: Readonly<Record<WantedMail, string>>;
  readonly count: (addresses: number) => string;
  readonly batchesHelp: (batches: number, size: number) => string;
  readonly batch: (number: number, of: number, addresses: number) => string;
  readonly copied: (addresses: number) => string;
}

export interface ListComparisonWords {
  readonly title: string;
  readonly choose: string;
  readonly noOther: string;
  readonly comparing: (before: string, after: string) => string;
  readonly nothing: (unchanged: number) => string;
  /** Of all on both lists: those with another outcome, and those with the same for another reason. */
  readonly summary: (changed: number, otherReason: number, all: number) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly sameOutcome: (outcome: string) => string;
  readonly rows: (rows: number) => string;
  readonly onlyBefore: (rows: number) => string;
  readonly onlyAfter: (rows: number) => string;
  readonly examples: (addresses: string, more: number) => string;
  readonly before: string;
  readonly after: string;
  readonly changes: Readonly<Record<'changed' | 'only-before' | 'only-after', string>>;
  readonly change: string;
}

export interface PastListsWords {
  readonly columns: Readonly<
    Record<'name' | 'made' | 'by' | 'state' | 'rows' | 'results' | 'expires', string>
  >;
  readonly expiresIn: (days: number) => string;
  readonly expiresToday: string;
  readonly you: string;
  readonly madeOn: Readonly<Record<'project' | 'admin', string>>;
}

/** Titles of columns of an exported list that its table lacks. */
export interface ListSheetWords {
  readonly outcomeCode: string;
  readonly steps: string;
  readonly condition: string;
  readonly otherwise: string;
  readonly caveats: string;
  readonly surprises: string;
}

export interface ListsWords {
  readonly title: string;
  readonly actions: Readonly<Record<ListAction, string>>;
  readonly sources: Readonly<Record<ListSource, string>>;
  readonly states: Readonly<Record<ListState, string>>;
  readonly places: ListPlaces;
  readonly progress: ListProgressWords;
  readonly table: ListTableWords;
  readonly summary: ListSummaryWords;
  readonly toInvite: ToInviteWords;
  readonly comparison: ListComparisonWords;
  readonly past: PastListsWords;
  readonly sheet: ListSheetWords;
  /** Where a failure means something else for a list than for a single answer. */
  readonly failures: Readonly<Partial<Record<ErrorCode, FailureWords>>>;
}
