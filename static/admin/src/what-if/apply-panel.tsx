/** Taking what was tried over into the record: where to change it, that it was changed, and why. */
import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { Settings } from '../../../../src/decide/settings';
import { changesComment, type ChangeLine } from '../../../../src/view/change-text';
import { toFailureView } from '../../../../src/view/failure-view';
import { Notice } from '../notice';
import { CommentField, MOST_LETTERS } from '../comment-field';
import { OutwardLink } from '../outward-link';
import { Table } from '../table';
import { useReader } from '../use-reader';
import { useApply } from './use-apply';

const COMMENT = 'what-if-comment';

interface Props {
  readonly lines: readonly ChangeLine[];
  readonly copy: Settings;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The panel. It stays open through a failure and a conflict. */
export function ApplyPanel({ lines, copy, onSaved, onCancel }: Props) {
  const reader = useReader();
  const { apply } = reader.admin.whatIf;
  const { adminPage } = reader.words;
  const { state, save } = useApply(copy, onSaved);
  const [made, setMade] = useState(false);
  const [comment, setComment] = useState(() =>
    apply.comment(changesComment(lines, MOST_LETTERS - apply.comment('').length, reader)),
  );
  const isSaving = state.is === 'saving';
  return (
    <section className="panel" aria-label={apply.title} data-testid="what-if-apply-panel">
      <Stack space="space.200">
        <Heading as="h2" size="small">
          {apply.title}
        </Heading>
        <Text as="p">{apply.intro}</Text>
        <Places lines={lines} />
        <Checkbox
          label={apply.confirm}
          isChecked={made}
          onChange={({ currentTarget }) => setMade(currentTarget.checked)}
        />
        <CommentField
          id={COMMENT}
          label={adminPage.commentLabel}
          value={comment}
          onChange={setComment}
        />
        <Outcome state={state} />
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button
            appearance="primary"
            testId="what-if-save"
            isDisabled={!made}
            isLoading={isSaving}
            onClick={() => save(comment)}
          >
            {apply.save}
          </Button>
          <Button appearance="subtle" isDisabled={isSaving} onClick={onCancel}>
            {apply.cancel}
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}

/** Each change with the page on which it is made. */
function Places({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const { apply } = useReader().admin.whatIf;
  return (
    <Table
      label={apply.where}
      head={[apply.change, apply.to, apply.where]}
      rows={lines.map(({ id, name, after, where }) => ({
        key: id,
        cells: [
          name,
          after,
          where.url === undefined ? (
            where.path
          ) : (
            <OutwardLink key="where" url={where.url} text={where.path} />
          ),
        ],
      }))}
    />
  );
}

function Outcome({ state }: { readonly state: ReturnType<typeof useApply>['state'] }) {
  const reader = useReader();
  const { apply } = reader.admin.whatIf;
  if (state.is === 'conflict') {
    return (
      <Notice appearance="warning" title={apply.conflictTitle}>
        {apply.conflict}
      </Notice>
    );
  }
  if (state.is !== 'failed') return null;
  const { title, advice } = toFailureView(state.failure, reader, 1);
  return (
    <Notice appearance="error" title={title}>
      {advice}
    </Notice>
  );
}
