/** Saying that the record is still correct. */
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import { confirmSettings } from '../invoke';
import { useSetup } from '../use-setup';

export type ConfirmState =
  | { readonly is: 'idle' }
  | { readonly is: 'confirming' }
  | { readonly is: 'failed'; readonly failure: Failure };

const IDLE: ConfirmState = { is: 'idle' };

/** Confirms the revision that is shown: a newer one is a conflict, because nobody has looked at it here. */
export function useConfirm(
  record: RevisionReport,
  onConfirmed: () => void,
): { readonly state: ConfirmState; readonly confirm: () => void } {
  const { changeRecord } = useSetup();
  const [{ revision, state }, setState] = useState({ revision: record.revision, state: IDLE });

  async function attempt(): Promise<void> {
    const reply = await confirmSettings(record.revision);
    if (!reply.ok) {
      setState({ revision: record.revision, state: { is: 'failed', failure: reply.error } });
      return;
    }
    changeRecord({ ...record, ...reply.data });
    setState({ revision: record.revision, state: IDLE });
    onConfirmed();
  }

  return {
    // What failed with an earlier revision says nothing of this one.
    state: revision === record.revision ? state : IDLE,
    confirm: () => {
      setState({ revision: record.revision, state: { is: 'confirming' } });
      void attempt();
    },
  };
}
