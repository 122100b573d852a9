/** Asks before an earlier revision is restored: what changes, which guardrails that breaks, and why. */
import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { revisionName } from '../../../../src/view/history-revisions';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { useReader } from '../use-reader';
import { Loaded } from './loaded';
import { RestorePreview } from './restore-preview';
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
    <ModalTransition>
      <Modal width="large" onClose={isSaving ? () => undefined : onClose}>
        <ModalHeader hasCloseButton={!isSaving}>
          <ModalTitle>{words.title(name)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
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
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" isDisabled={isSaving} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            appearance="primary"
            isLoading={isSaving}
            isDisabled={changes.length === 0}
            onClick={() => {
              if (file !== undefined) restore(file, comment);
            }}
          >
            {words.confirm}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
