/** The form that is open: for a new guardrail or one that is there; its draft outlives a reload. */
import { useEffect, useState } from 'react';
import type { GuardrailRule } from '../../../../src/contract/guardrails-file';
import type { GuardrailDraft } from '../../../../src/view/guardrail-draft';
import { keyOf } from '../../../../src/view/guardrail-change';
import { NEW_GUARDRAIL, toForm, type GuardrailForm } from '../../../../src/view/guardrail-form';
import { useReader } from '../use-reader';
import { useSiteUrl } from '../use-site-url';
import { keepGuardrailDraft, readGuardrailDraft } from './draft-store';

export interface OpenForm {
  readonly draft: GuardrailDraft | undefined;
  /** The guardrail in whose place it stands; it stands above all of them for a new one, or where that is gone. */
  readonly place: number | 'top' | undefined;
  /** It was begun before the page was opened. */
  readonly isOld: boolean;
  readonly open: (was?: GuardrailRule) => void;
  readonly type: (form: GuardrailForm) => void;
  readonly close: () => void;
}

/** The state of the form. */
export function useGuardrailForm(rules: readonly GuardrailRule[]): OpenForm {
  const site = useSiteUrl();
  const reader = useReader();
  const [state, setState] = useState<{ draft?: GuardrailDraft; isOld: boolean }>({ isOld: false });
  useEffect(() => {
    const draft = site === undefined ? undefined : readGuardrailDraft(site);
    if (draft !== undefined) setState((now) => (now.draft ? now : { draft, isOld: true }));
  }, [site]);
  const keep = (draft: GuardrailDraft | undefined, isOld = false) => {
    if (site !== undefined) keepGuardrailDraft(site, draft);
    setState(draft === undefined ? { isOld } : { draft, isOld });
  };
  return {
    draft: state.draft,
    place: placeOf(state.draft, rules),
    isOld: state.isOld,
    open: (was) => {
      keep(was === undefined ? { form: NEW_GUARDRAIL } : { form: toForm(was, reader), was });
    },
    type: (form) => {
      keep({ ...state.draft, form }, state.isOld);
    },
    close: () => {
      keep(undefined);
    },
  };
}

function placeOf(
  draft: GuardrailDraft | undefined,
  rules: readonly GuardrailRule[],
): OpenForm['place'] {
  if (draft === undefined) return undefined;
  const key = draft.was && keyOf(draft.was);
  const index = rules.findIndex((rule) => keyOf(rule) === key);
  return index === -1 ? 'top' : index;
}
