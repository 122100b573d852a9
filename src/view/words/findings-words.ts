/** What the admin page says about what is wrong with a setup. */
import type { FindingCode, Severity } from '../../audit/findings/finding';

/** What the sentences of a finding can name; numbers are counts. */
export interface AboutFinding {
  readonly domains: number;
  readonly projects: number;
  readonly cells: number;
  readonly ofCells: number;
  /** The domain of the example. */
  readonly domain: string;
  /** The first project concerned. */
  readonly project: string;
  /** The domain that the example's is close to. */
  readonly near: string;
  /** What the example gets, and gets elsewhere, as parts of a sentence. */
  readonly gets: string;
  readonly getsElsewhere: string;
  readonly elsewhere: string;
  /** The setting that is not recorded, and others, as a list. */
  readonly fact: string;
  readonly otherFacts: string;
  readonly days: number;
}

export interface FindingSentences {
  /** In general, for documentation and lists. */
  readonly name: string;
  readonly title: (about: AboutFinding) => string;
  readonly reason: (about: AboutFinding) => string;
  readonly fix: string;
}

export interface FindingsWords {
  readonly intro: string;
  /** Where accounts that appeared contradict the record. */
  readonly contradicted: string;
  /** Beside the name of the tab. */
  readonly tabCount: (count: number) => string;
  readonly working: string;
  readonly notRecordedTitle: string;
  readonly notRecorded: string;
  readonly toRecord: string;
  readonly failedTitle: string;
  readonly failed: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly allMutedTitle: string;
  readonly allMuted: string;
  /** How many there are, announced. */
  readonly summary: (shown: number, muted: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly filterLabel: string;
  readonly filterAll: (count: number) => string;
  readonly noneOfSeverity: string;
  readonly exampleWithAccount: (address: string, account: string) => string;
  /** Before the outcomes. */
  readonly examplePlace: (who: string, project: string) => string;
  /** Where no project is in order. */
  readonly anyProject: string;
  readonly undecided: string;
  readonly extent: (about: AboutFinding) => string;
  readonly reasonTitle: string;
  readonly fixTitle: string;
  readonly sourceTitle: string;
  /** It rests on no page of Atlassian. */
  readonly noSource: string;
  readonly domainsTitle: (count: number) => string;
  readonly projectsTitle: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly showOnMap: string;
  readonly tryFix: string;
  readonly openRecord: string;
  readonly mute: string;
  readonly muteTitle: string;
  readonly muteHelp: string;
  readonly muteLabel: string;
  readonly muteMissing: string;
  readonly muteSave: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly kept: string;
  readonly muted: (title: string) => string;
  readonly unmuted: (title: string) => string;
  readonly undo: string;
  readonly mutedTitle: (count: number) => string;
  readonly mutedReason: (reason: string) => string;
  readonly mutedBy: (by: string | undefined, age: string) => string;
  readonly unmute: string;
  readonly codes: Readonly<Record<FindingCode, FindingSentences>>;
}
