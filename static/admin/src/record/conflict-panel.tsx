/** Somebody else saved in the meantime: both versions side by side, and nothing lost. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import type { SettingsReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { toAge } from '../../../../src/view/age';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { ChangesTable } from './changes-table';
import { DownloadButton } from '../download-button';
import { Notice } from '../notice';
import { SaveFailure } from './preview-panel';
import { useReader } from '../use-reader';
import { useAuthor } from '../use-author';

interface Props {
  readonly mine: SettingsFile;
  readonly theirs: SettingsReport['record'];
  readonly failure: Failure | undefined;
  readonly isSaving: boolean;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}

/** The choice between the two. */
export function ConflictPanel(props: Props) {
  const { mine, theirs, failure, isSaving, onKeepTheirs, onSaveMine } = props;
  const reader = useReader();
  const { adminPage } = reader.words;
  const author = useAuthor(theirs?.savedBy);
  const age = theirs === undefined ? undefined : toAge(theirs.savedAt, reader);
  return (
    <Stack space="space.200">
      <Notice appearance="warning" title={adminPage.conflictTitle}>
        {adminPage.conflict(author, age ?? '')}
      </Notice>
      <Heading as="h3" size="small">
        {adminPage.conflictDiff}
      </Heading>
      <ChangesTable
        label={adminPage.conflictDiff}
        before={adminPage.theirs}
        after={adminPage.yours}
        changes={toSettingsChanges(theirs?.file, mine, reader)}
      />
      {failure !== undefined && <SaveFailure failure={failure} />}
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button appearance="primary" isDisabled={isSaving} onClick={onKeepTheirs}>
          {adminPage.keepTheirs}
        </Button>
        <Button appearance="warning" isLoading={isSaving} onClick={onSaveMine}>
          {adminPage.saveMine}
        </Button>
        <DownloadButton file={mine}>{adminPage.exportMine}</DownloadButton>
      </Inline>
    </Stack>
  );
}
