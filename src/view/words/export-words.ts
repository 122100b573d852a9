/** What the admin page says about taking something out of the page. */
export interface ExportWords {
  readonly intro: string;
}
