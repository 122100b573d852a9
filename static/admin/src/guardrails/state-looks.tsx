/** The colours of the states of a guardrail. */
import type { ThemeAppearance } from '@atlaskit/lozenge';
import type { GuardrailState } from '../../../../src/view/words/guardrails-words';

export const STATE_LOOKS: Readonly<Record<GuardrailState, ThemeAppearance>> = {
  kept: 'success',
  broken: 'removed',
  'may-be-broken': 'moved',
};
