/** What restoring a revision changes, with room for a comment. */
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { CommentField } from '../comment-field';
import type { RevisionReport } from '../../../../src/contract/api';
import { parseSettingsFile } from '../../../../src/contract/settings-file';
import { revisionName } from '../../../../src/view/history-revisions';
import type { SettingsChange } from '../../../../src/view/settings-changes';
import { BrokenGuardrails } from '../guardrails/broken-guardrails';
import { Notice } from '../notice';
import { SaveFailure } from '../record/save-failure';
import { useReader } from '../use-reader';
import { SettingChanges } from './setting-changes';
import type { RestoreState } from './use-restore';

const COMMENT = 'restore-comment';

interface Props {
  readonly report: RevisionReport;
  readonly changes: readonly SettingsChange[];
  readonly state: RestoreState;
  readonly comment: string;
  readonly onComment: (comment: string) => void;
}

/** Changes, guardrails, comment, and what went wrong. */
export function RestorePreview({ report, changes, state, comment, onComment }: Props) {
  const reader = useReader();
  const words = reader.admin.history.restore;
  const parsed = useMemo(() => parseSettingsFile(report.file), [report]);
  if (changes.length === 0) return <Notice appearance="information">{words.noChange}</Notice>;
  const title = words.changes(changes.length);
  return (
    <Stack space="space.200">
      {state.is === 'conflict' && (
        <Notice appearance="warning" title={words.conflictTitle}>
          {words.conflict}
        </Notice>
      )}
      {state.is === 'failed' && <SaveFailure failure={state.failure} />}
      <Text as="p">{words.about}</Text>
      <Heading as="h3" size="xsmall">
        {title}
      </Heading>
      <SettingChanges
        atFirst={5}
        label={title}
        before={words.before}
        after={words.after(revisionName(report.revision, reader))}
        changes={changes}
      />
      {parsed.ok && <BrokenGuardrails settings={parsed.settings} />}
      <CommentField
        id={COMMENT}
        label={words.comment}
        help={words.commentHelp}
        value={comment}
        onChange={onComment}
      />
    </Stack>
  );
}
