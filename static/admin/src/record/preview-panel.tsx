/** What a file would change, before it is saved, with room for a comment. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { SettingsReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { toFailureView } from '../../../../src/view/failure-view';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { ChangesTable } from './changes-table';
import { Notice } from '../notice';
import { useReader } from '../use-reader';

const COMMENT = 'comment';
const MOST_LETTERS = 500;

interface Props {
  readonly file: SettingsFile;
  readonly record: SettingsReport['record'];
  readonly isSaving: boolean;
  readonly failure: Failure | undefined;
  readonly onSave: (comment: string) => void;
  readonly onCancel: () => void;
}

/** The preview; the comment stays when saving fails. */
export function PreviewPanel({ file, record, isSaving, failure, onSave, onCancel }: Props) {
  const [comment, setComment] = useState('');
  const reader = useReader();
  const { adminPage } = reader.words;
  const changes = toSettingsChanges(record?.file, file, reader);
  const title = adminPage.previewTitle(changes.length);
  return (
    <Stack space="space.200">
      {changes.length === 0 ? (
        <Notice appearance="information">{adminPage.previewNone}</Notice>
      ) : (
        <Stack space="space.150">
          <Heading as="h3" size="small">
            {title}
          </Heading>
          <Text as="p">{adminPage.previewHelp}</Text>
          <ChangesTable
            label={title}
            before={adminPage.columns.before}
            after={adminPage.columns.after}
            changes={changes}
          />
          <Stack space="space.050">
            <label className="label" htmlFor={COMMENT}>
              {adminPage.commentLabel}
            </label>
            <Textfield
              id={COMMENT}
              value={comment}
              maxLength={MOST_LETTERS}
              onChange={(event: FormEvent<HTMLInputElement>) => {
                setComment(event.currentTarget.value);
              }}
            />
            <Text size="small" color="color.text.subtle">
              {adminPage.commentHelp}
            </Text>
          </Stack>
        </Stack>
      )}
      {failure !== undefined && <SaveFailure failure={failure} />}
      <Inline space="space.100">
        {changes.length > 0 && (
          <Button
            appearance="primary"
            isLoading={isSaving}
            onClick={() => {
              onSave(comment);
            }}
          >
            {adminPage.save}
          </Button>
        )}
        <Button appearance="subtle" isDisabled={isSaving} onClick={onCancel}>
          {adminPage.cancel}
        </Button>
      </Inline>
    </Stack>
  );
}

/** Why saving failed. */
export function SaveFailure({ failure }: { readonly failure: Failure }) {
  const { title, advice } = toFailureView(failure, useReader(), 1);
  return (
    <Notice appearance="error" title={title}>
      {advice}
    </Notice>
  );
}
