/** What only the admin page says about lists. */
export interface AdminListsWords {
  readonly title: string;
  /** Into which project these people would be invited. */
  readonly project: string;
  readonly noProjects: string;
  readonly chooseProject: string;
  /** Where the addresses come from. */
  readonly from: string;
  readonly sources: Readonly<Record<'paste' | 'file' | 'desk' | 'site', string>>;
  /** What is read for a source without a text. */
  readonly accountsHelp: Readonly<Record<'desk' | 'site', string>>;
  readonly dropHere: string;
  readonly fileTypes: string;
  readonly readingFile: (share: string) => string;
  readonly sending: (rows: number, all: number) => string;
  readonly stopSending: string;
  readonly sendOn: string;
  readonly keptHere: string;
  readonly tooManyToCheck: string;
  readonly nothingRecorded: string;
  readonly whatIf: {
    readonly title: string;
    readonly help: string;
    readonly run: string;
    /** To the part What if, and back to the list. */
    readonly choose: string;
    readonly backToList: string;
    readonly working: string;
    readonly noChanges: string;
    readonly nothing: (rows: number) => string;
    readonly summary: (changed: number, rows: number) => string;
    readonly before: string;
    readonly after: string;
  };
}
