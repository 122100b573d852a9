/**
 * Asks before an earlier revision is restored: what changes, which guardrails that breaks, and why.
 * It stands in the page: the frame around the app is as high as the page, so what floats in it may be out of sight.
 */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState, type KeyboardEvent } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { revisionName } from '../../../../src/view/history-revisions';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { useReader } from '../use-reader';
import { Loaded } from './loaded';
import { RestorePreview } from './restore-preview';
import { useFocusHere } from './use-focus-here';
import { useRestore } from './use-restore';
import { useRevision } from './use-revision';

interface Props {
  readonly revision: string;
  readonly current: RevisionReport;
  readonly onClose: () => void;
  /** With the revision that was made, and the one that was current before. */
  readonly onRestored: (made: string, before: RevisionReport) => void;
}

/** The dialog. */
export function RestoreDialog({ revision, current, onClose, onRestored }: Props) {
  const reader = useReader();
  const words = reader.admin.history.restore;
  const name = revisionName(revision, reader);
  const [comment, setComment] = useState(words.commentText(name));
  const read = useRevision(revision);
  const { state, restore } = useRestore(current, (made) => onRestored(made, current));
  const file = read.is === 'ready' ? read.report.file : undefined;
  const changes = file === undefined ? [] : toSettingsChanges(current.file, file, reader);
  const isSaving = state.is === 'saving';
  return (
    <div
      ref={useFocusHere()}
      className="panel restore"
      role="dialog"
      aria-label={words.title(name)}
      tabIndex={-1}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !isSaving) onClose();
      }}
    >
      <Stack space="space.250">
        <Heading as="h2" size="medium">
          {words.title(name)}
        </Heading>
        <Loaded revisions={[read]}>
          {([report]) =>
            report !== undefined && (
              <RestorePreview
                report={report}
                changes={changes}
                state={state}
                comment={comment}
                onComment={setComment}
              />
            )
          }
        </Loaded>
        <Inline space="space.100">
          {changes.length > 0 && (
            <Button
              appearance="primary"
              isLoading={isSaving}
              onClick={() => {
                if (file !== undefined) restore(file, comment);
              }}
            >
              {words.confirm}
            </Button>
          )}
          <Button appearance="subtle" isDisabled={isSaving} onClick={onClose}>
            {words.cancel}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}
