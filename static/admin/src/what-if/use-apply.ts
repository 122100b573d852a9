/** Takes the copy over into the record; where somebody saved in the meantime, the newer record is read and nothing is lost. */
import { useState } from 'react';
import type { Failure } from '../../../../src/contract/reply';
import { toSettingsFile } from '../../../../src/contract/settings-to-file';
import type { Settings } from '../../../../src/decide/settings';
import { saveSettings } from '../invoke';
import { useSetup } from '../use-setup';

type ApplyState =
  | { readonly is: 'ready' | 'saving' | 'conflict' }
  | { readonly is: 'failed'; readonly failure: Failure };

interface Apply {
  readonly state: ApplyState;
  readonly save: (comment: string) => void;
}

/** Saving the copy. After a conflict the same changes stand on the newer record, to be looked at again. */
export function useApply(copy: Settings, onSaved: () => void): Apply {
  const { record, reread, changeRecord } = useSetup();
  const [state, setState] = useState<ApplyState>({ is: 'ready' });
  async function save(comment: string): Promise<void> {
    setState({ is: 'saving' });
    const file = toSettingsFile(copy);
    const reply = await saveSettings({
      file,
      ...(record === undefined ? {} : { basedOn: record.revision }),
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    });
    if (reply.ok) {
      changeRecord({ ...reply.data, file });
      onSaved();
    } else if (reply.error.code === 'conflict') {
      const failure = await reread();
      setState(failure === undefined ? { is: 'conflict' } : { is: 'failed', failure });
    } else setState({ is: 'failed', failure: reply.error });
  }
  return { state, save: (comment) => void save(comment) };
}
