/** What is told beside an outcome without changing it (domain.md section 4, last paragraphs). */

export const CAVEATS = [
  /** An Atlassian account never turns back to portal-only (JSDCLOUD-10608). */
  'cannot-be-undone',
  /** The domain's role is User or Stakeholder (D7). */
  'may-use-licence',
  /** Free plan, the 10-agents-free offer or an evaluation: the template cannot be edited. */
  'template-may-not-be-editable',
  /** Jira's dialog promises an invitation that is not sent (S2, JSDCLOUD-6329). */
  'dialog-still-promises-invitation',
  /** The address has an Atlassian and a portal-only account (S5). */
  'duplicate-accounts',
  /** A plain verification mail may still come (M2). */
  'verification-mail-possible',
  /** Only a parent or child of the domain is listed (D8). */
  'parent-or-child-domain-listed',
  /** The domain is one typo away from a listed domain. */
  'look-alike-domain',
  /** The domain ends in no top-level domain that exists: a typo? */
  'unknown-top-level-domain',
  /** What follows the plus sign does not change the domain. */
  'plus-addressing',
  /** Letter case does not change the domain. */
  'letter-case',
] as const;

export type Caveat = (typeof CAVEATS)[number];
