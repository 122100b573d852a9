/** What only the admin page says about lists. */
export interface AdminListsWords {
  readonly title: string;
}
