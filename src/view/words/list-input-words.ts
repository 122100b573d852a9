/** What both pages and the terminal say about a list that is being put in. */
export interface ListInputWords {
  readonly title: string;
}
