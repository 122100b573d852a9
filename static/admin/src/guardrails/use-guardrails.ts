/** The guardrails and their changes: each is saved at once; after a conflict it can be made on top of the other list. */
import { useState } from 'react';
import type { AuditReport } from '../../../../src/contract/api';
import { guardrailsFileOf, type GuardrailRule } from '../../../../src/contract/guardrails-file';
import type { Failure } from '../../../../src/contract/reply';
import { changedRules, type GuardrailChange } from '../../../../src/view/guardrail-change';
import { readAudit, saveGuardrails } from '../invoke';
import { useSetup } from '../use-setup';

type Kept = AuditReport['guardrails'];

export interface GuardrailConflict {
  readonly theirs: readonly GuardrailRule[];
  readonly mine: readonly GuardrailRule[];
}

export interface Guardrails {
  readonly rules: readonly GuardrailRule[];
  /** The change that is being saved. */
  readonly saving: GuardrailChange | undefined;
  readonly failed: { readonly failure: Failure; readonly change: GuardrailChange } | undefined;
  readonly conflict: GuardrailConflict | undefined;
  /** What was deleted last, and where it stood. */
  readonly removed: { readonly rule: GuardrailRule; readonly at: number } | undefined;
  readonly change: (change: GuardrailChange) => void;
  readonly retry: () => void;
  /** After a conflict: ours on top of theirs, theirs alone, or our whole list. */
  readonly settle: (how: 'apply' | 'keep' | 'replace') => void;
}

interface Pending {
  readonly is: 'saving' | 'failed' | 'conflict';
  readonly change: GuardrailChange;
  readonly failure?: Failure;
  readonly theirs?: Kept;
}

const rulesOf = ({ value }: Kept): readonly GuardrailRule[] => value?.rules ?? [];

/** The state of changing them; `onSaved` hears of every change that was saved. */
export function useGuardrails(onSaved: (change: GuardrailChange) => void): Guardrails {
  const { audit, changeAudit } = useSetup();
  const [pending, setPending] = useState<Pending>();
  const [removed, setRemoved] = useState<Guardrails['removed']>();
  const rules = rulesOf(audit.guardrails);

  async function save(change: GuardrailChange, onto: Kept): Promise<void> {
    setPending({ is: 'saving', change });
    const reply = await saveGuardrails({
      file: guardrailsFileOf(changedRules(rulesOf(onto), change)),
      ...(onto.version === undefined ? {} : { basedOn: onto.version }),
    });
    if (reply.ok) {
      changeAudit({ guardrails: reply.data });
      setPending(undefined);
      setRemoved(removedBy(change, rulesOf(onto)));
      onSaved(change);
    } else setPending(await afterFailure(change, reply.error));
  }

  const start = (change: GuardrailChange, onto: Kept) => void save(change, onto);
  return {
    rules,
    removed,
    saving: pending?.is === 'saving' ? pending.change : undefined,
    failed:
      pending?.failure === undefined
        ? undefined
        : { failure: pending.failure, change: pending.change },
    conflict: pending?.theirs && {
      theirs: rulesOf(pending.theirs),
      mine: changedRules(rules, pending.change),
    },
    change: (change) => {
      start(change, audit.guardrails);
    },
    retry: () => {
      if (pending !== undefined) start(pending.change, audit.guardrails);
    },
    settle: (how) => {
      if (pending?.theirs === undefined) return;
      const { change, theirs } = pending;
      if (how === 'keep') {
        changeAudit({ guardrails: theirs });
        setPending(undefined);
      } else {
        const whole = { is: 'replace-all', rules: changedRules(rules, change) } as const;
        start(how === 'apply' ? change : whole, theirs);
      }
    },
  };
}

function removedBy(
  change: GuardrailChange,
  before: readonly GuardrailRule[],
): Guardrails['removed'] {
  if (change.is !== 'remove') return undefined;
  return { rule: change.rule, at: before.indexOf(change.rule) };
}

/** A conflict shows what was saved in the meantime; where that cannot be read, it is a plain failure. */
async function afterFailure(change: GuardrailChange, failure: Failure): Promise<Pending> {
  if (failure.code !== 'conflict') return { is: 'failed', change, failure };
  const fresh = await readAudit();
  return fresh.ok
    ? { is: 'conflict', change, theirs: fresh.data.guardrails }
    : { is: 'failed', change, failure: fresh.error };
}
