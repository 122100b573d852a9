/** What the admin page says about what happened on the site: accounts held against the record, predictions, changed facts. */
import type { AccountKind } from '../../audit/evidence/sighting';
import type { SettingFact } from '../../audit/evidence/ways-to-make';
import type { DriftFact, Mark } from '../../contract/reality';
import type { Route } from '../../decide/facts';

/** How sure a sentence about a setting is. */
export type Surely = 'surely' | 'most-likely' | 'possibly';

/** What is said of one place of the setup. */
export interface AboutState {
  /** The possible values, as a list. */
  readonly values: string;
  /** They are what it is not. */
  readonly isNot: boolean;
  readonly domain: string | undefined;
  readonly surely: Surely;
}

/** How an account can have come about when the settings are as recorded. */
export type OtherCause =
  Exclude<Route, 'customers-page'> | 'signed-up' | 'asked-to-join' | 'changed-meanwhile';

export interface ContradictionWords {
  readonly title: (accounts: number) => string;
  readonly line: (made: AccountKind, count: number, domain: string) => string;
  readonly between: (after: string, by: string) => string;
  readonly on: (day: string) => string;
  readonly recorded: (choices: string) => string;
  readonly explanationsTitle: string;
  readonly likeliest: string;
  readonly equallyLikely: string;
  readonly cannotTell: (count: number) => string;
  /** No explanation fits all accounts well. */
  readonly doubtful: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly incomplete: string;
  readonly states: Readonly<Record<SettingFact, (about: AboutState) => string>>;
  readonly notListed: string;
  readonly fromTo: (before: string, after: string) => string;
  readonly stepsTitle: string;
  /** Of several steps. */
  readonly stepsTitleSeveral: string;
  readonly against: (count: number) => string;
  readonly strained: (count: number) => string;
  readonly nothingAgainst: string;
  readonly causesTitle: string;
  readonly causes: Readonly<Record<OtherCause, string>>;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly take: string;
  readonly takeAbout: (what: string) => string;
  readonly explain: string;
}

/** Taking an explanation into the record. */
export interface TakeWords {
  readonly title: string;
  readonly intro: string;
  readonly several: string;
  readonly columns: readonly [setting: string, before: string, after: string, where: string];
  readonly comment: (changes: string) => string;
  readonly whoElse: string;
  readonly save: string;
  readonly cancel: string;
  readonly done: (changes: string) => string;
  readonly toHistory: string;
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly noChange: string;
}

/** Explaining away, and taking that back. */
export interface ExplainWords {
  readonly title: string;
  readonly which: string;
  readonly label: string;
  readonly help: string;
  readonly missing: string;
  readonly missingWhich: string;
  readonly save: string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly kept: string;
  readonly done: (count: number) => string;
  readonly takenBack: string;
  readonly seen: (count: number) => string;
  readonly unseen: string;
  readonly undo: string;
  readonly listTitle: (count: number) => string;
  readonly reason: (reason: string) => string;
  readonly about: (made: AccountKind, domain: string, until: string) => string;
  readonly by: (author: string | undefined, age: string) => string;
  readonly takeBack: string;
  readonly takeBackAbout: (what: string) => string;
}

/** What accounts say of settings that are not recorded. */
export interface ImpliedWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly take: string;
  readonly externalAllows: (domain: string) => string;
  readonly silentTitle: string;
  readonly silent: readonly string[];
}

/** How often predictions came true. */
export interface HitWords {
  readonly title: string;
  readonly intro: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly summary: (rate: string, cameTrue: number, of: number) => string;
  readonly onlyOpen: (count: number) => string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly chart: string;
  readonly chartHelp: string;
  readonly axisWeeks: string;
  readonly axisCount: string;
  readonly week: (day: string) => string;
  readonly weekText: (week: string, counts: string, rate: string | undefined) => string;
  readonly rate: string;
  readonly noRate: string;
  readonly asTable: string;
  readonly asChart: string;
  readonly missesTitle: (count: number) => string;
  readonly noMisses: string;
  readonly miss: (count: number, domain: string, predicted: string, made: AccountKind) => string;
  readonly missReason: Readonly<
    Record<'nothing-recorded' | 'record-changed' | 'other-reading' | 'another-way', string>
  >;
  readonly explained: (reason: string) => string;
  readonly toContradiction: string;
  readonly toContradictionAbout: (what: string) => string;
  /** Of a miss that is part of a contradiction, with what most likely explains that. */
  readonly contradicts: (likely: string) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
}

/** One change of what Jira tells. */
export interface AboutDrift {
  readonly project: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export type DriftTurn =
  | 'portal-broken'
  | 'portal-healed'
  | 'portal-same'
  | 'portal-unrecorded'
  | 'project-unrecorded'
  | 'project-recorded'
  | 'project-gone-recorded'
  | 'project-gone'
  | 'project-renamed'
  | 'sender'
  | 'sender-warning'
  | 'sender-warning-gone'
  | 'plan-free'
  | 'plan-paid'
  | 'plan-unlicensed'
  | 'unclear';

export interface DriftWords {
  readonly title: string;
  readonly readAt: (age: string) => string;
  readonly neverRead: string;
  readonly none: string;
  readonly allSeen: string;
  readonly changes: Readonly<Record<DriftFact, (about: AboutDrift) => string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly turns: Readonly<Record<DriftTurn, (about: AboutDrift) => string>>;
  readonly between: (after: string, by: string) => string;
  readonly on: (day: string) => string;
  readonly markSeen: string;
  readonly markSeenAbout: (what: string) => string;
  readonly markAll: string;
  /** Kept as the reason: there is nothing to explain. */
  readonly seenReason: string;
  readonly seenTitle: (count: number) => string;
  readonly showAgain: string;
  readonly takeIntoRecord: string;
  readonly openRecord: string;
  readonly guardrailsTitle: string;
  readonly guardrailsKept: string;
  readonly missingTitle: string;
  readonly missing: (what: string, project: string | undefined, why: string) => string;
  readonly facts: Readonly<Record<DriftFact, string>>;
  readonly moreMissing: (count: number) => string;
}

export interface SweepWords {
  readonly title: string;
  readonly never: string;
  readonly waiting: (accounts: number) => string;
  readonly complete: (accounts: number, age: string) => string;
  readonly firstOnly: string;
  readonly ran: (age: string) => string;
  readonly began: (age: string) => string;
  readonly points: (points: number) => string;
  readonly missing: (why: string) => string;
  readonly hidden: (count: number) => string;
  readonly privacy: string;
}

export interface RealityWords {
  readonly intro: string;
  /** Beside the name of the tab. */
  readonly tabCount: (count: number) => string;
  readonly reading: string;
  readonly checking: string;
  readonly checkFailedTitle: string;
  readonly checkFailed: string;
  readonly notRecordedTitle: string;
  readonly notRecorded: string;
  readonly toRecord: string;
  readonly headline: {
    readonly contradicts: (count: number) => string;
    readonly because: (contradicts: string, likely: string) => string;
    readonly manySettings: (count: number) => string;
    readonly severalLikely: (count: number) => string;
    readonly noExplanation: string;
    /** The settings, or that it was no setting. */
    readonly orAnotherWay: (setting: string) => string;
    /** `unplaced`: more that may have appeared before the record was saved, or after. */
    readonly holds: (count: number, since: string, unplaced: number) => string;
    readonly neverRead: string;
    readonly underWay: (accounts: number) => string;
    readonly notRecorded: string;
    readonly changes: (count: number) => string;
  };
  readonly contradictions: ContradictionWords;
  readonly taking: TakeWords;
  readonly explaining: ExplainWords;
  readonly implied: ImpliedWords;
  readonly hits: HitWords;
  readonly drift: DriftWords;
  readonly sweep: SweepWords;
}
