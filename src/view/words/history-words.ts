/** What the admin page says about the revisions of the record. */
export interface HistoryWords {
  readonly intro: string;
}
