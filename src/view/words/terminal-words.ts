/** What the commands of the terminal say by themselves; what they answer is said as on the pages. */

/** Options of `predict` that have a line of their own in its help. */
export type PredictOption =
  'settings' | 'project' | 'file' | 'column' | 'json' | 'assume-typical' | 'expect';

export type PredictProblem = 'settings-missing' | 'file-and-addresses' | 'column-without-file';

/** A guardrail that the settings break, with an address that shows it. */
export interface BrokenSaid {
  readonly name: string;
  readonly address: string;
  readonly project: string | undefined;
  readonly outcomes: string;
  readonly steps: string;
}

export interface PredictWords {
  readonly about: string;
  /** `object`: how such an object looks. */
  readonly input: (object: string) => string;
  readonly options: Readonly<Record<PredictOption, string>>;
  readonly exitCodes: string;
  readonly problems: Readonly<Record<PredictProblem, string>>;
  readonly noProject: (project: string) => string;
  readonly line: (line: number, problem: string) => string;
  readonly sameColumnName: (name: string, numbers: string) => string;
  readonly noColumn: (name: string, columns: string) => string;
  /** What is wrong with one line of input. */
  readonly inputLine: {
    readonly notJson: string;
    readonly unknownField: (field: string) => string;
    readonly missing: (field: string) => string;
    readonly emptyList: (field: string) => string;
    readonly unknownWord: (field: string, word: string, known: string) => string;
    readonly wrongType: (field: string, type: string) => string;
  };
  readonly guardrails: {
    readonly broken: (said: BrokenSaid) => string;
    readonly mayBeBroken: (said: BrokenSaid) => string;
    readonly wrongPart: (path: string, part: string) => string;
    readonly wholeFile: string;
    readonly notJson: (path: string, reason: string) => string;
  };
}

export type PullOption = 'org' | 'settings' | 'mapping';

export type PullProblem = 'org-missing' | 'org-malformed';

/** Why a pull ended without its settings. */
export type PullFailure =
  | 'key-missing'
  | 'key-malformed'
  | 'mapping'
  | 'settings'
  | 'not-written'
  | 'key-refused'
  | 'not-permitted'
  | 'not-found'
  | 'refused'
  | 'rate-limited'
  | 'server-failed'
  | 'timed-out'
  | 'out-of-reach'
  | 'redirected'
  | 'not-json'
  | 'not-understood'
  | 'endless';

/** What a pull met that it did not understand. */
export type PullNote = 'products' | 'roles' | 'accessModes' | 'not-a-domain' | 'contradiction';

export interface PullWords {
  readonly about: string;
  readonly options: Readonly<Record<PullOption, string>>;
  readonly key: string;
  readonly exitCodes: string;
  readonly problems: Readonly<Record<PullProblem, string>>;
  readonly failures: Readonly<Record<PullFailure, string>>;
  readonly notes: Readonly<Record<PullNote, (text: string) => string>>;
  /** A note with how often it was met, and where. */
  readonly noted: (note: string, count: number, example: string) => string;
  readonly strange: string;
  readonly mappingToStart: string;
  readonly listing: (done: number) => string;
  readonly reading: (done: number, of: number) => string;
  readonly waiting: (seconds: number) => string;
  readonly written: (path: string, domains: number, known: number, role: string) => string;
  readonly unknownRole: string;
  readonly unchanged: (result: string) => string;
}

export interface TerminalWords {
  readonly usage: (command: string) => string;
  /** Options that every command has. */
  readonly options: {
    readonly language: (languages: string) => string;
    readonly help: string;
  };
  readonly unreadable: (path: string) => string;
  readonly unknownLanguage: (languages: string) => string;
  readonly predict: PredictWords;
  readonly pull: PullWords;
}
