/** The guardrails that some settings break. Replaced by its owner. */
import type { Settings } from '../../../../src/decide/settings';

export function BrokenGuardrails(_: { readonly settings: Settings }) {
  return null;
}
