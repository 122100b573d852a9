/** What the admin page says about taking something out of the page. */
import type { SheetName } from '../export-sheet';

/** Titles of columns, in files and on paper. */
export interface ExportColumns {
  readonly addresses: string;
  readonly kind: string;
  readonly example: string;
  readonly projects: string;
  readonly outcome: string;
  readonly outcomeCode: string;
  readonly certainty: string;
  readonly steps: string;
  readonly reason: string;
  readonly dependsOn: string;
  readonly before: string;
  readonly beforeCode: string;
  readonly beforeSteps: string;
  readonly after: string;
  readonly afterCode: string;
  readonly afterSteps: string;
  readonly severity: string;
  readonly finding: string;
  readonly code: string;
  readonly domains: string;
  readonly fix: string;
  readonly source: string;
  readonly muted: string;
}

export interface ExportWords {
  /** On the button that opens the menu, for all things that can be exported. */
  readonly menu: string;
  readonly csv: string;
  readonly csvHelp: string;
  readonly json: string;
  readonly jsonHelp: string;
  readonly copyTable: string;
  readonly copyTableHelp: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copyLinkHelp: string;
  readonly linkCopied: string;
  readonly tableCopied: string;
  readonly notCopied: string;
  /** Above a text that must be copied by hand. */
  readonly copyByHand: string;
  readonly linkUnknown: string;
  readonly close: string;
  readonly titles: Readonly<Record<SheetName, string>>;
  readonly columns: ExportColumns;
  readonly anyProject: string;
  readonly printedOn: (date: string) => string;
  readonly site: (url: string) => string;
  readonly record: (revision: string, date: string) => string;
  readonly noRecord: string;
  readonly rowCount: (count: number) => string;
}
