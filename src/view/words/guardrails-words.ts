/** What the admin page says about statements that must stay true. */
import type { GuardedGroup } from '../../audit/guardrails';
import type { Outcome } from '../../decide/outcome';

/** A guardrail, to be said as a sentence. */
export interface GuardrailSaid {
  readonly who: { readonly domain: string } | { readonly group: GuardedGroup };
  /** What is allowed, as a choice: "an error or no mail". */
  readonly gets?: string;
  /** What must not happen, as a choice; silence apart. */
  readonly never?: string;
  readonly neverSilent: boolean;
  /** Absent: every project. */
  readonly projects?: string;
}

export type GuardrailState = 'kept' | 'broken' | 'may-be-broken';

export type GuardrailProblem =
  'no-domain' | 'not-a-domain' | 'no-outcome' | 'no-project' | 'no-name' | 'name-taken';

export interface GuardrailsWords {
  readonly intro: string;
  /** Above the guardrails that settings break, and above those that they may break. */
  readonly brokenTitle: (count: number) => string;
  readonly mayBreakTitle: (count: number) => string;
  /** What an address gets that it must not get; `choices` as in "an error or no mail". */
  readonly gets: (address: string, choices: string, project: string | undefined) => string;
  readonly couldGet: (address: string, choices: string, project: string | undefined) => string;
  /** Which settings would tell. */
  readonly dependsOn: (facts: string) => string;
  readonly leftOpen: string;
  readonly sentence: (said: GuardrailSaid) => string;
  readonly groups: Readonly<Record<GuardedGroup, string>>;
  readonly groupHelp: Readonly<Record<GuardedGroup, string>>;
  readonly states: Readonly<Record<GuardrailState, string>>;
  readonly title: (count: number) => string;
  readonly none: string;
  readonly noRecord: string;
  /** Side by side in a summary: "2 broken, 3 kept". */
  readonly counts: Readonly<Record<GuardrailState, (count: number) => string>>;
  readonly showOnMap: string;
  readonly add: string;
  readonly edit: string;
  readonly editThis: (name: string) => string;
  readonly remove: string;
  readonly removeThis: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly formTitle: string;
  readonly editTitle: string;
  readonly who: string;
  readonly aDomain: string;
  readonly domainLabel: string;
  readonly domainPlaceholder: string;
  readonly rule: string;
  readonly mustGet: string;
  readonly mustNeverGet: string;
  readonly outcomesLabel: Readonly<Record<'gets' | 'never', string>>;
  readonly outcomeHelp: Readonly<Record<Outcome, string>>;
  readonly where: string;
  readonly everyProject: string;
  readonly someProjects: string;
  readonly projectsLabel: string;
  readonly projectsPlaceholder: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly now: Readonly<Record<GuardrailState, string>>;
  readonly save: string;
  readonly cancel: string;
  readonly problems: Readonly<Record<GuardrailProblem, string>>;
  readonly draftKept: string;
  readonly suggestionsTitle: string;
  readonly suggestionsIntro: string;
  readonly addOne: string;
  readonly addThis: (sentence: string) => string;
  readonly addDomains: (count: number) => string;
  readonly domainsToday: (count: number) => string;
  readonly moreDomains: (count: number) => string;
  readonly showDomains: string;
  readonly hideDomains: string;
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly theirs: (count: number) => string;
  readonly mine: (count: number) => string;
  readonly onlyHere: string;
  readonly noRules: string;
  readonly applyMine: string;
  readonly keepTheirs: string;
  readonly replaceTheirs: string;
  readonly fileTitle: string;
  readonly fileIntro: string;
  readonly usual: string;
  readonly command: string;
  readonly download: string;
  readonly copyCommand: string;
  readonly copyFile: string;
  readonly commandCopied: string;
  readonly fileCopied: string;
  readonly importFile: string;
  readonly importTitle: string;
  readonly chooseFile: string;
  readonly pasteLabel: string;
  readonly read: string;
  readonly notJson: string;
  readonly brokenAt: (path: string) => string;
  /** Stands for the path where the file as a whole is none. */
  readonly wholeFile: string;
  readonly foundTitle: (count: number) => string;
  readonly alreadyThere: (count: number) => string;
  readonly repeated: (names: string) => string;
  readonly addFound: (count: number) => string;
  readonly replaceAll: string;
}
