/** The record: read on opening, and again after a save or a conflict. */
import { useCallback, useEffect, useState } from 'react';
import type { SettingsReport } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/reply';
import { readSettings } from './invoke';

export type RecordState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly record: SettingsReport['record'] };

/** The state of the record, and a way to read it once more. What is shown stays while it is read again. */
export function useRecord(): { readonly state: RecordState; readonly read: () => Promise<void> } {
  const [state, setState] = useState<RecordState>({ is: 'reading' });
  const read = useCallback(async () => {
    const reply = await readSettings();
    setState(
      reply.ok
        ? { is: 'ready', record: reply.data.record }
        : { is: 'failed', failure: reply.error },
    );
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  return { state, read };
}
