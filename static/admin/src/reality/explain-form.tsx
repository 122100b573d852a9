/** Asks where accounts come from that the record cannot explain; what is typed stays until it is saved. */
import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { ErrorMessage, Field, HelperMessage } from '@atlaskit/form';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useState, type FormEvent } from 'react';
import type { Failure } from '../../../../src/contract/reply';
import { toFailureView } from '../../../../src/view/failure-view';
import type { ContradictionLine } from '../../../../src/view/reality/contradiction-view';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { Explaining } from './use-explaining';

/** As much as is kept. */
const LONGEST_REASON = 1000;

interface Props {
  readonly lines: readonly ContradictionLine[];
  readonly explaining: Explaining;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** The form. */
export function ExplainForm({ lines, explaining, reason, onReason, onClose }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const words = useReader().admin.reality.explaining;
  const chosen = lines.filter(({ concern }) => !left.includes(concern));
  const isMissing = tried && reason.trim() === '';
  const isSaving = explaining.saving !== undefined;
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || chosen.length === 0 || isSaving) return;
    const drafts = chosen.map(({ concern }) => ({ concern, reason: reason.trim() }));
    const failed = await explaining.explain(drafts);
    setFailure(failed);
    if (failed === undefined) {
      onReason('');
      onClose();
    }
  }
  return (
    <form
      className="explain-form"
      noValidate
      aria-label={words.title}
      onSubmit={(event) => void submit(event)}
    >
      <Stack space="space.150">
        {lines.length > 1 && <Which lines={lines} left={left} onLeft={setLeft} />}
        {tried && chosen.length === 0 && <ErrorMessage>{words.missingWhich}</ErrorMessage>}
        <Field name="reason" label={words.label} isRequired>
          {({ fieldProps }) => (
            <>
              <TextArea
                {...fieldProps}
                value={reason}
                maxLength={LONGEST_REASON}
                isInvalid={isMissing}
                autoFocus
                onChange={(event) => onReason(event.currentTarget.value)}
              />
              {isMissing ? (
                <ErrorMessage>{words.missing}</ErrorMessage>
              ) : (
                <HelperMessage>{words.help}</HelperMessage>
              )}
            </>
          )}
        </Field>
        {failure !== undefined && <Failed failure={failure} />}
        <Inline space="space.100">
          <Button appearance="primary" type="submit" isLoading={isSaving}>
            {failure === undefined ? words.save : words.tryAgain}
          </Button>
          <Button appearance="subtle" isDisabled={isSaving} onClick={onClose}>
            {words.cancel}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}

interface WhichProps {
  readonly lines: readonly ContradictionLine[];
  readonly left: readonly string[];
  readonly onLeft: (left: readonly string[]) => void;
}

function Which({ lines, left, onLeft }: WhichProps) {
  const words = useReader().admin.reality.explaining;
  return (
    <fieldset className="explain-which">
      <legend className="label">{words.which}</legend>
      {lines.map(({ concern, text }) => (
        <Checkbox
          key={concern}
          label={text}
          isChecked={!left.includes(concern)}
          onChange={({ currentTarget }) =>
            onLeft(
              currentTarget.checked ? left.filter((one) => one !== concern) : [...left, concern],
            )
          }
        />
      ))}
    </fieldset>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const reader = useReader();
  const { title, advice } = toFailureView(failure, reader);
  return (
    <Notice appearance="error" title={title}>
      {`${advice} ${reader.admin.reality.explaining.kept}`}
    </Notice>
  );
}
