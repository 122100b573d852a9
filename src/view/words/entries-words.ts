/** What is said where Invite check is opened from elsewhere in Jira: the command palette, a request, an action. */

/** In the dialog of the command palette. */
export interface CommandWords {
  readonly readingProjects: string;
  readonly project: string;
  readonly choose: string;
  readonly noProjects: string;
  readonly moreProjects: (most: number) => string;
  readonly openPage: string;
}

/** Beside a request. */
export interface RequestWords {
  readonly reading: string;
  /** The first line: what follows says of each person what an invite would do. */
  readonly people: (count: number) => string;
  readonly nobody: string;
  readonly reporter: string;
  readonly participant: string;
  readonly isInactive: string;
  readonly isApp: string;
  readonly isHidden: string;
  readonly reporterMissing: (because: string) => string;
  readonly participantsMissing: (because: string) => string;
  readonly morePeople: (most: number) => string;
  readonly mailsFrom: (sender: string | undefined) => string;
}

/** In the form of the action, and where its caller left something out. */
export interface ActionWords {
  readonly email: string;
  readonly emailHelp: (example: string) => string;
  readonly projectKey: string;
  readonly projectKeyHelp: (example: string) => string;
  readonly noEmail: string;
  readonly noProject: string;
  /** Where somebody is refused: a project that isn't there looks no different. */
  readonly orNoProject: string;
  /** Why an answer may be wrong although the record settles it. */
  readonly doubts: Readonly<Record<'not-recorded' | 'contradicted' | 'stale', string>>;
}

export interface EntriesWords {
  readonly command: CommandWords;
  readonly request: RequestWords;
  readonly action: ActionWords;
}
