/** One revision at length. */
import Button from '@atlaskit/button/new';
import { ButtonGroup } from '@atlaskit/button';
import Lozenge from '@atlaskit/lozenge';
import { Stack } from '@atlaskit/primitives/compiled';
import { toComparison } from '../../../../src/view/history-choice';
import { revisionTitle } from '../../../../src/view/history-revisions';
import { DownloadButton } from '../download-button';
import { RecordView } from '../record/record-view';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { Loaded } from './loaded';
import { PageHead } from './page-head';
import { useOpen } from './use-open';
import { useRevision } from './use-revision';

interface Props {
  readonly revision: string;
  readonly onRestore: (revision: string) => void;
}

/** The revision, with ways to compare and restore it. */
export function RevisionPage({ revision, onRestore }: Props) {
  const reader = useReader();
  const { history } = reader.admin;
  const open = useOpen();
  const current = useSetup().record?.revision;
  const read = useRevision(revision);
  return (
    <Stack space="space.300">
      <PageHead title={revisionTitle(revision, reader)} picked={[]}>
        {revision === current ? (
          <Lozenge appearance="success">{history.current}</Lozenge>
        ) : (
          read.is === 'ready' && (
            <ButtonGroup>
              <Button onClick={() => onRestore(revision)}>{history.restore.action}</Button>
              {current !== undefined && (
                <Button onClick={() => open(toComparison(revision, current))}>
                  {history.comparing.withCurrent}
                </Button>
              )}
              <DownloadButton file={read.report.file}>{history.export}</DownloadButton>
            </ButtonGroup>
          )
        )}
      </PageHead>
      <Loaded revisions={[read]}>
        {([report]) => report !== undefined && <RecordView record={report} />}
      </Loaded>
    </Stack>
  );
}
