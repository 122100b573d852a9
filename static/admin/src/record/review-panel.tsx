/** Before saving: what changes, which guardrails that breaks, and why it is done. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useMemo, useRef } from 'react';
import { CommentField } from '../comment-field';
import type { Failure } from '../../../../src/contract/reply';
import { parseSettingsFile, type SettingsFile } from '../../../../src/contract/settings-file';
import type { SettingsChange } from '../../../../src/view/settings-changes';
import { BrokenGuardrails } from '../guardrails/broken-guardrails';
import { useReader } from '../use-reader';
import { ChangesTable } from './changes-table';
import { SaveFailure } from './save-failure';

const COMMENT = 'record-comment';

interface Props {
  readonly changes: readonly SettingsChange[];
  readonly file: SettingsFile;
  readonly isSaving: boolean;
  readonly failure: Failure | undefined;
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** The review; a failed save leaves it as it is. */
export function ReviewPanel(props: Props) {
  const { changes, file, isSaving, failure, comment, onComment, onSave, onBack } = props;
  const { saving } = useReader().admin.recordForm;
  const title = saving.reviewTitle(changes.length);
  const draft = useMemo(() => parseSettingsFile(file), [file]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);
  return (
    <section className="panel" aria-label={title}>
      <Stack space="space.250" alignInline="stretch">
        <div ref={top} tabIndex={-1} className="record-top">
          <Heading as="h2" size="medium">
            {title}
          </Heading>
          <Text as="p" color="color.text.subtle">
            {saving.reviewHelp}
          </Text>
        </div>
        <ChangesTable label={title} before={saving.before} after={saving.after} changes={changes} />
        {draft.ok && <BrokenGuardrails settings={draft.settings} />}
        <CommentField
          id={COMMENT}
          label={saving.commentLabel}
          help={saving.commentHelp}
          value={comment}
          onChange={onComment}
        />
        {failure !== undefined && <SaveFailure failure={failure} />}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button appearance="primary" isLoading={isSaving} onClick={() => onSave()}>
            {failure === undefined ? saving.save : saving.tryAgain}
          </Button>
          <Button appearance="subtle" isDisabled={isSaving} onClick={onBack}>
            {saving.back}
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}
