/** What both pages say about lists, their progress and their results. */
export interface ListsWords {
  readonly title: string;
}
