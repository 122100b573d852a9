/** What no app can see, and so what every prediction leaves open (domain.md section 4). */

export const LIMITS = [
  'address-suppressed',
  'invitations-switched-off',
  'account-elsewhere',
  'delayed-or-spam',
] as const;

export type Limit = (typeof LIMITS)[number];
