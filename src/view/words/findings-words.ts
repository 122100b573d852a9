/** What the admin page says about what is wrong with a setup. */
export interface FindingsWords {
  readonly intro: string;
}
