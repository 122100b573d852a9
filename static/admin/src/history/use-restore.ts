/** Saving an earlier revision's settings as a new revision, on top of the current one. */
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { saveSettings } from '../invoke';
import { useSetup } from '../use-setup';

export type RestoreState =
  | { readonly is: 'asking' | 'saving' | 'conflict' }
  | { readonly is: 'failed'; readonly failure: Failure };

export interface Restore {
  readonly state: RestoreState;
  readonly restore: (file: SettingsFile, comment: string) => void;
}

/** After a conflict the page knows the newer record, and the next try is on top of that. */
export function useRestore(current: RevisionReport, onRestored: (made: string) => void): Restore {
  const { reread, changeRecord } = useSetup();
  const [state, setState] = useState<RestoreState>({ is: 'asking' });

  async function attempt(file: SettingsFile, comment: string): Promise<void> {
    const said = comment.trim();
    const reply = await saveSettings({
      file,
      basedOn: current.revision,
      ...(said === '' ? {} : { comment: said }),
    });
    if (reply.ok) {
      changeRecord({ ...reply.data, file });
      onRestored(reply.data.revision);
      return;
    }
    const failure = reply.error.code === 'conflict' ? await reread() : reply.error;
    setState(failure === undefined ? { is: 'conflict' } : { is: 'failed', failure });
  }

  return {
    state,
    restore: (file, comment) => {
      setState({ is: 'saving' });
      void attempt(file, comment);
    },
  };
}
