/** What the admin page says about the map of all addresses. */
export interface MapWords {
  readonly intro: string;
}
