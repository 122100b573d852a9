/** The four outcomes of an invite and what comes with each (domain.md section 2). */

export type Outcome =
  'atlassian-account-invitation' | 'customer-invited' | 'error' | 'no-notification';

/** Sorted by name, the order in which answers list them. */
export const OUTCOMES: readonly Outcome[] = [
  'atlassian-account-invitation',
  'customer-invited',
  'error',
  'no-notification',
];

/** The account that the invite makes. */
export type AccountMade = 'atlassian' | 'portal-only' | 'none';

/** Who the mail comes from. `project` = the project's notification address. */
export type Sender = 'administration-hub' | 'project' | 'none';

/** What an invite that ends here does. The words for it live in `src/view`, by step. */
export interface Effect {
  readonly outcome: Outcome;
  readonly accountMade: AccountMade;
  readonly sender: Sender;
}
