/** What the project page says of lists beyond what all pages say of them. */
export interface ProjectListWords {
  readonly open: string;
  /** The customers of the project are checked. */
  readonly customers: string;
  /** Addresses that are checked at once, and those that become a job. */
  readonly checkNow: (addresses: number) => string;
  readonly startJob: (addresses: number) => string;
  readonly long: (most: number) => string;
  readonly checking: (done: number, all: number) => string;
  readonly checked: (addresses: number) => string;
  readonly sending: (done: number, all: number) => string;
  readonly beginning: string;
  readonly stop: string;
  readonly stopped: (done: number, all: number) => string;
  readonly sendingStopped: (done: number, all: number) => string;
  readonly failed: (addresses: number) => string;
  readonly tryThose: string;
  readonly goOn: string;
  readonly showNumbers: string;
  readonly hideNumbers: string;
  readonly showToInvite: string;
  readonly hideToInvite: string;
  readonly howToCopy: string;
  readonly previousBatch: string;
  readonly nextBatch: string;
  readonly lookFailed: (why: string) => string;
}

/** What the project page says around its answers. */
export interface ProjectPageWords {
  readonly list: ProjectListWords;
  readonly intro: string;
  readonly fieldLabel: string;
  readonly fieldHelp: string;
  readonly check: string;
  readonly nothingTyped: string;
  readonly tooMany: (found: number, most: number) => string;
  readonly reading: string;
  readonly checking: (count: number) => string;
  readonly slow: string;
  readonly tryAgain: string;
  readonly checkAgain: string;
  readonly outcomesTitle: string;
  readonly outcomeExplained: Readonly<
    Record<
      'atlassian-account-invitation' | 'customer-invited' | 'error' | 'no-notification',
      string
    >
  >;
  /** Above an example of an outcome. */
  readonly exampleTitle: string;
  readonly accountTypesTitle: string;
  readonly knownTitle: string;
  readonly notKnown: (because: string) => string;
  readonly noRecordTitle: string;
  readonly noRecord: (mayRecord: boolean) => string;
  readonly contradictedTitle: string;
  /** Accounts that appeared and cannot be under the record. */
  readonly contradicted: (accounts: number, mayAdminister: boolean) => string;
  readonly staleTitle: string;
  /** Nobody has confirmed the record for so many days. */
  readonly stale: (days: number, mayConfirm: boolean) => string;
  /** `confirmed`: how long ago, if somebody confirmed it after it was recorded. */
  readonly recorded: (by: string | undefined, age: string, confirmed: string | undefined) => string;
  readonly partial: (failed: number, all: number) => string;
  readonly summary: (counts: { certain: number; uncertain: number; failed: number }) => string;
  readonly missing: (what: string, because: string) => string;
  readonly senderWarning: (warning: string) => string;
  readonly stored: (age: string) => string;
  readonly fresh: string;
  readonly retryAfter: (seconds: number) => string;
  readonly correlation: (id: string) => string;
  readonly field: (path: string) => string;
  readonly showDetails: string;
  readonly hideDetails: string;
  readonly showWhy: string;
  readonly hideWhy: string;
  readonly showText: string;
  readonly hideText: string;
  readonly answerAsText: string;
  readonly accountMade: string;
  readonly sender: string;
  readonly youSee: string;
  readonly theySee: string;
  readonly theyDo: string;
  readonly whatHelps: string;
  readonly mailPreview: string;
  readonly mailFrom: (from: string) => string;
  readonly noMail: string;
  readonly notSure: string;
  readonly when: (conditions: string) => string;
  /** Several ways lead to one ending: what all of them need, and one of them. */
  readonly onlyWhen: (conditions: string, example: string) => string;
  readonly exampleWhen: (example: string) => string;
  readonly accountExample: (conditions: string, example: string) => string;
  /** Where Jira hides accounts from this person: who sees them. */
  readonly askBrowser: string;
  readonly otherwiseTitle: string;
  /** Why it is not known whether they have an account. */
  readonly accountUnknown: (because: string) => string;
  /** The two ways of a step that Atlassian leaves open. */
  readonly ifAllowed: string;
  readonly ifNotAllowed: string;
  readonly otherwiseLine: (conditions: string, outcome: string) => string;
  readonly why: string;
  readonly factLine: (fact: string, value: string) => string;
  /** Stands where a fact isn't known and the way supposes a value. */
  readonly supposed: string;
  readonly notTheOthers: string;
  readonly ruledOut: (outcomes: string, reason: string) => string;
  readonly source: string;
  readonly caveats: string;
  /** On the Free plan the template is certainly not editable. */
  readonly templateOnFreePlan: string;
  /** A phrase that stands where sentences stand. */
  readonly asSentence: (phrase: string) => string;
  readonly limits: string;
  readonly next: string;
}
