/** Saving a new record: on top of what the admin saw, or, after a conflict, on top of what is there by now. */
import { useState } from 'react';
import type { SettingsReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { readSettings, saveSettings } from '../invoke';

type Recorded = SettingsReport['record'];

export type SaveState =
  | { readonly is: 'editing' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'conflict';
      readonly theirs: Recorded;
      readonly saving: boolean;
      readonly failure: Failure | undefined;
    };

export interface Save {
  readonly state: SaveState;
  readonly save: (comment: string) => void;
  /** After a conflict: replaces what was saved in the meantime. */
  readonly saveOver: () => void;
}

/** The state of saving this file over this record. The comment is kept through a conflict. */
export function useSave(file: SettingsFile, record: Recorded, onSaved: () => Promise<void>): Save {
  const [state, setState] = useState<SaveState>({ is: 'editing' });
  const [comment, setComment] = useState('');

  async function attempt(
    over: Recorded,
    said: string,
    failed: (failure: Failure) => SaveState,
  ): Promise<void> {
    const reply = await saveSettings({
      file,
      ...(over === undefined ? {} : { basedOn: over.revision }),
      ...(said.trim() === '' ? {} : { comment: said.trim() }),
    });
    if (reply.ok) await onSaved();
    else if (reply.error.code === 'conflict') setState(await conflictNow(reply.error));
    else setState(failed(reply.error));
  }

  return {
    state,
    save: (said) => {
      setComment(said);
      setState({ is: 'saving' });
      void attempt(record, said, (failure) => ({ is: 'failed', failure }));
    },
    saveOver: () => {
      if (state.is !== 'conflict') return;
      const { theirs } = state;
      setState({ ...state, saving: true, failure: undefined });
      void attempt(theirs, comment, (failure) => ({
        is: 'conflict',
        theirs,
        saving: false,
        failure,
      }));
    },
  };
}

/** What was saved in the meantime; where it cannot be read, the conflict is a plain failure. */
async function conflictNow(failure: Failure): Promise<SaveState> {
  const reply = await readSettings();
  return reply.ok
    ? { is: 'conflict', theirs: reply.data.record, saving: false, failure: undefined }
    : { is: 'failed', failure };
}
