/** Saving a draft: on top of what it was begun on, or, after a conflict, on top of what is there by now. */
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { readSettings, saveSettings } from '../invoke';

export interface Save {
  readonly isSaving: boolean;
  readonly failure: Failure | undefined;
  /** What somebody else saved in the meantime. */
  readonly theirs: RevisionReport | undefined;
  readonly save: (file: SettingsFile, basedOn: string | undefined, comment: string) => void;
  /** Puts a failure or a conflict aside. */
  readonly back: () => void;
}

type State = Pick<Save, 'isSaving' | 'failure' | 'theirs'>;

const IDLE: State = { isSaving: false, failure: undefined, theirs: undefined };

/** The state of saving; what was entered stays where it is, whatever comes of it. */
export function useSave(
  begin: RevisionReport | undefined,
  onSaved: (record: RevisionReport) => void,
): Save {
  const [state, setState] = useState<State>({ ...IDLE, theirs: begin });
  async function attempt(file: SettingsFile, basedOn: string | undefined, comment: string) {
    const said = comment.trim();
    const reply = await saveSettings({
      file,
      ...(basedOn === undefined ? {} : { basedOn }),
      ...(said === '' ? {} : { comment: said }),
    });
    if (reply.ok) {
      onSaved({ ...reply.data, file });
      return;
    }
    const newer = reply.error.code === 'conflict' ? await readNewer() : undefined;
    setState(({ theirs }) => ({
      isSaving: false,
      failure: newer === undefined ? reply.error : undefined,
      theirs: newer ?? theirs,
    }));
  }
  return {
    ...state,
    save: (file, basedOn, comment) => {
      setState((now) => ({ ...now, isSaving: true, failure: undefined }));
      void attempt(file, basedOn, comment);
    },
    back: () => {
      setState(IDLE);
    },
  };
}

/** What was saved in the meantime; where it cannot be read, the conflict is a plain failure. */
async function readNewer(): Promise<RevisionReport | undefined> {
  const reply = await readSettings();
  return reply.ok ? reply.data.record : undefined;
}
