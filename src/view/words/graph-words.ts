/** What the admin page says about the drawing of the decision procedure. */
export interface GraphWords {
  readonly intro: string;
}
