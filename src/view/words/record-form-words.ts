/** What the admin page says about recording the setup. */
export interface RecordFormWords {
  readonly intro: string;
}
