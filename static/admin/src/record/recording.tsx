/** Recording on top of one revision: the form, then the review, and, where somebody was faster, the conflict. */
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { inOneForm } from '../../../../src/contract/settings-to-file';
import { ConflictPanel } from './conflict-panel';
import { DoneLine } from './done-line';
import type { KeptDraft } from './draft-store';
import type { Merged } from '../../../../src/view/record-form-merge';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { useReader } from '../use-reader';
import { RecordForm } from './record-form';
import { ReviewPanel } from './review-panel';
import { SaveBar } from './save-bar';
import { useDraft } from './use-draft';
import { useSave } from './use-save';

export type Moved =
  | { readonly is: 'saved' | 'theirs'; readonly record: RevisionReport }
  | { readonly is: 'combined'; readonly record: RevisionReport; readonly merged: Merged };

interface Props {
  readonly site: string;
  readonly record: RevisionReport | undefined;
  /** A draft to go on with. */
  readonly draft: KeptDraft | undefined;
  /** A draft that was just given up. */
  readonly discarded: SettingsFile | undefined;
  /** The record is a newer one by now, or what is edited is another draft. */
  readonly onMoved: (how: Moved) => void;
}

/** The steps; going back from any of them finds the form as it was left. */
export function Recording({ site, record, draft, discarded, onMoved }: Props) {
  const { words, admin, locale } = useReader();
  const base = useMemo(() => record && inOneForm(record.file), [record]);
  const basedOn = draft === undefined ? record?.revision : draft.basedOn;
  const { undone } = admin.recordForm;
  const editing = useDraft({
    site,
    base,
    basedOn,
    begin: draft?.file,
    discarded,
    said: { undone, discarded: admin.recordForm.saving.discarded },
  });
  const [isReviewing, setReviewing] = useState(false);
  const [comment, setComment] = useState('');
  const move = (how: Moved): void => {
    editing.drop();
    onMoved(how);
  };
  // A draft that was begun on an older record is a conflict before it is saved.
  const saving = useSave(basedOn === record?.revision ? undefined : record, (saved) =>
    move({ is: 'saved', record: saved }),
  );
  const { file, settled, isDirty } = editing;
  const { theirs, failure, isSaving } = saving;
  const changes = useMemo(
    () => (isDirty ? toSettingsChanges(base, settled, { words, locale, now: 0 }) : []),
    [isDirty, base, settled, words, locale],
  );
  const step = theirs !== undefined ? 'conflict' : isReviewing && isDirty ? 'review' : 'form';
  return (
    <>
      <div hidden={step !== 'form'}>
        <Stack space="space.300" alignInline="stretch">
          <RecordForm
            editing={editing}
            changes={changes.length}
            onReview={() => setReviewing(true)}
          />
          <DoneLine place="end" editing={editing} />
          <SaveBar
            changes={isDirty ? changes.length : undefined}
            isFirst={record === undefined}
            isKept={editing.isKept}
            onReview={() => setReviewing(true)}
            onDiscard={editing.discard}
          />
        </Stack>
      </div>
      {step === 'review' && (
        <ReviewPanel
          changes={changes}
          file={file}
          isSaving={isSaving}
          failure={failure}
          comment={comment}
          onComment={setComment}
          onSave={() => saving.save(file, basedOn, comment)}
          onBack={() => {
            setReviewing(false);
            saving.back();
          }}
        />
      )}
      {theirs !== undefined && (
        <ConflictPanel
          mine={file}
          basedOn={basedOn}
          theirs={theirs}
          failure={failure}
          isSaving={isSaving}
          onCombine={(merged) => move({ is: 'combined', record: theirs, merged })}
          onKeepTheirs={() => move({ is: 'theirs', record: theirs })}
          onSaveMine={() => saving.save(file, theirs.revision, comment)}
          onBack={() => {
            setReviewing(false);
            saving.back();
          }}
        />
      )}
    </>
  );
}
