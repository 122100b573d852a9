/** What only the admin page says about lists. */
export interface AdminListsWords {
  readonly title: string;
  /** Into which project these people would be invited. */
  readonly project: string;
  readonly noProjects: string;
  readonly whatIf: {
    readonly title: string;
    readonly help: string;
    readonly run: string;
    readonly noChanges: string;
    readonly nothing: (rows: number) => string;
    readonly summary: (changed: number, rows: number) => string;
    readonly before: string;
    readonly after: string;
  };
}
