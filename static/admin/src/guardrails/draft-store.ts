/** The guardrail that is being written, kept in the browser, so that a reload or a failed save loses nothing. */
import { toGuardrailDraft, type GuardrailDraft } from '../../../../src/view/guardrail-draft';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'invite-check:guardrail@1:';

/** The draft of a site; one that cannot be read is none, and so is one where the browser keeps nothing. */
export function readGuardrailDraft(
  site: string,
  store: () => Store = () => globalThis.localStorage,
): GuardrailDraft | undefined {
  try {
    return toGuardrailDraft(JSON.parse(store().getItem(PREFIX + site) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Keeps the draft, or forgets it where there is none. */
export function keepGuardrailDraft(
  site: string,
  draft: GuardrailDraft | undefined,
  store: () => Store = () => globalThis.localStorage,
): void {
  try {
    if (draft === undefined) store().removeItem(PREFIX + site);
    else store().setItem(PREFIX + site, JSON.stringify(draft));
  } catch {
    // The form itself still has it.
  }
}
