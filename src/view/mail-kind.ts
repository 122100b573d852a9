/** Which mail, if any, an invite that ends at a step sends. */
import type { DecidingStepId } from '../decide/step-id';
import type { Effect } from '../decide/outcome';

export type MailKind =
  'atlassian-account-invitation' | 'customer-invited' | 'verification' | 'none';

/** M2 sends no notification, but a plain verification mail may come (domain.md M2). */
export function mailKindOf(step: DecidingStepId, effect: Effect): MailKind {
  if (step === 'M2') return 'verification';
  switch (effect.outcome) {
    case 'atlassian-account-invitation':
      return 'atlassian-account-invitation';
    case 'customer-invited':
      return 'customer-invited';
    case 'error':
    case 'no-notification':
      return 'none';
    default: {
      const never: never = effect.outcome;
      return never;
    }
  }
}
