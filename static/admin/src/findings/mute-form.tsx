/** Asks why a finding is all right; what is typed stays until it is saved. */
import Button from '@atlaskit/button/new';
import { ErrorMessage, Field, HelperMessage } from '@atlaskit/form';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useState, type FormEvent } from 'react';
import type { Failure } from '../../../../src/contract/reply';
import type { ListedFinding } from '../../../../src/view/findings-view';
import { toFailureView } from '../../../../src/view/failure-view';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { Muting } from './use-muting';

/** As much as is kept. */
const LONGEST_REASON = 1000;

interface Props {
  readonly finding: ListedFinding;
  readonly muting: Muting;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** The form. */
export function MuteForm({ finding, muting, reason, onReason, onCancel }: Props) {
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { findings } = useReader().admin;
  const isSaving = muting.saving === finding.view.code;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && !isSaving)
      void muting.mute(finding, reason.trim()).then(setFailure);
  };
  return (
    <form className="mute-form" noValidate onSubmit={submit} aria-label={findings.muteTitle}>
      <Stack space="space.150">
        <Field name="reason" label={findings.muteLabel} isRequired>
          {({ fieldProps }) => (
            <>
              <TextArea
                {...fieldProps}
                value={reason}
                maxLength={LONGEST_REASON}
                isInvalid={isMissing}
                autoFocus
                onChange={(event) => {
                  onReason(event.currentTarget.value);
                  setMissing(false);
                }}
              />
              {isMissing ? (
                <ErrorMessage>{findings.muteMissing}</ErrorMessage>
              ) : (
                <HelperMessage>{findings.muteHelp}</HelperMessage>
              )}
            </>
          )}
        </Field>
        {failure !== undefined && <Failed failure={failure} />}
        <Inline space="space.100">
          <Button appearance="primary" type="submit" isLoading={isSaving}>
            {failure === undefined ? findings.muteSave : findings.tryAgain}
          </Button>
          <Button appearance="subtle" onClick={onCancel} isDisabled={isSaving}>
            {findings.cancel}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const reader = useReader();
  const { title, advice } = toFailureView(failure, reader);
  return (
    <Notice appearance="error" title={title}>
      {`${advice} ${reader.admin.findings.kept}`}
    </Notice>
  );
}
