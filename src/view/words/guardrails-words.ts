/** What the admin page says about statements that must stay true. */
export interface GuardrailsWords {
  readonly intro: string;
}
