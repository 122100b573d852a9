/** That a revision was restored, and the way to undo it. */
import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { revisionName, revisionTitle } from '../../../../src/view/history-revisions';
import { Notice } from '../notice';
import { SaveFailure } from '../record/save-failure';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useRestore } from './use-restore';

export interface Restoration {
  readonly restored: string;
  /** The revision that was made of it. */
  readonly made: string;
  /** The one that was current before. */
  readonly before: RevisionReport;
}

/** Undoing restores what was current before, as long as nobody saved since. */
export function Restored({ restoration }: { readonly restoration: Restoration }) {
  const { restored, made, before } = restoration;
  const reader = useReader();
  const words = reader.admin.history.restore;
  const { record } = useSetup();
  const [undone, setUndone] = useState<string>();
  const { state, restore } = useRestore(record ?? before, setUndone);
  if (undone !== undefined) {
    const text = words.undone(revisionName(before.revision, reader), revisionName(undone, reader));
    return <Notice appearance="success">{text}</Notice>;
  }
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
        <Notice appearance="success">
          {words.done(revisionTitle(restored, reader), revisionName(made, reader))}
        </Notice>
        {record?.revision === made && (
          <Button
            isLoading={state.is === 'saving'}
            onClick={() => restore(before.file, words.undoText(revisionName(restored, reader)))}
          >
            {words.undo}
          </Button>
        )}
      </Inline>
      {state.is === 'failed' && <SaveFailure failure={state.failure} />}
      {state.is === 'conflict' && <SaveFailure failure={{ code: 'conflict' }} />}
    </Stack>
  );
}
