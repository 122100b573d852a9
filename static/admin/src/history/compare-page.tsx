/** Two revisions: which settings differ, and what that changes for addresses. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { parseSettingsFile } from '../../../../src/contract/settings-file';
import { revisionName, revisionTitle } from '../../../../src/view/history-revisions';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { Comparison } from '../comparison/comparison';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { AfterPaint } from './after-paint';
import { Loaded } from './loaded';
import { PageHead } from './page-head';
import { SettingChanges } from './setting-changes';
import { useRevision } from './use-revision';

interface Props {
  readonly older: string;
  readonly newer: string;
  readonly onRestore: (revision: string) => void;
}

/** The comparison, with a way back to the older of the two. */
export function ComparePage({ older, newer, onRestore }: Props) {
  const reader = useReader();
  const { comparing, restore } = reader.admin.history;
  const { record } = useSetup();
  const revisions = [useRevision(older), useRevision(newer)];
  const name = revisionName(older, reader);
  return (
    <Stack space="space.300">
      <PageHead title={comparing.title(name, revisionName(newer, reader))} picked={[newer, older]}>
        {older !== record?.revision && (
          <Button onClick={() => onRestore(older)}>{restore.actionFor(name)}</Button>
        )}
      </PageHead>
      <Loaded revisions={revisions}>
        {([before, after]) =>
          before !== undefined && after !== undefined && <Compared before={before} after={after} />
        }
      </Loaded>
    </Stack>
  );
}

interface ComparedProps {
  readonly before: RevisionReport;
  readonly after: RevisionReport;
}

function Compared({ before, after }: ComparedProps) {
  const reader = useReader();
  const { comparing } = reader.admin.history;
  const changes = toSettingsChanges(before.file, after.file, reader);
  if (changes.length === 0) return <Notice appearance="information">{comparing.same}</Notice>;
  return (
    <>
      <Stack space="space.150">
        <Heading as="h3" size="small">
          {comparing.settings(changes.length)}
        </Heading>
        <SettingChanges
          atFirst={15}
          label={comparing.settings(changes.length)}
          before={revisionTitle(before.revision, reader)}
          after={revisionTitle(after.revision, reader)}
          changes={changes}
        />
      </Stack>
      <Stack space="space.150">
        <Heading as="h3" size="small">
          {comparing.addresses}
        </Heading>
        <AfterPaint meanwhile={comparing.working}>
          <Addresses before={before} after={after} />
        </AfterPaint>
      </Stack>
    </>
  );
}

function Addresses({ before, after }: ComparedProps) {
  const [old, fresh] = useMemo(
    () => [parseSettingsFile(before.file), parseSettingsFile(after.file)],
    [before, after],
  );
  // The back end gives out no revision that it cannot parse.
  return old.ok && fresh.ok ? <Comparison before={old.settings} after={fresh.settings} /> : null;
}
