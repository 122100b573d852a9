/** The history of the record: its revisions, one of them, or two compared; and the way back to one. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { parseChoice } from '../../../../src/view/history-choice';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { ComparePage } from './compare-page';
import { RestoreDialog } from './restore-dialog';
import { Restored, type Restoration } from './restored';
import { RevisionList } from './revision-list';
import { RevisionPage } from './revision-page';
import './history.css';

/** The part. */
export default function HistoryPart() {
  const { route, go } = useRoute();
  const { record } = useSetup();
  const [restoring, setRestoring] = useState<string>();
  const [restoration, setRestoration] = useState<Restoration>();
  if (record === undefined) return <Empty />;
  const choice = parseChoice(route.query);

  function finish(done: Restoration | undefined): void {
    setRestoring(undefined);
    if (done === undefined) return;
    setRestoration(done);
    go('history');
  }

  return (
    <Stack space="space.300">
      {restoration !== undefined && <Restored key={restoration.made} restoration={restoration} />}
      {choice.is === 'list' && <RevisionList picked={choice.picked} onRestore={setRestoring} />}
      {choice.is === 'revision' && (
        <RevisionPage revision={choice.revision} onRestore={setRestoring} />
      )}
      {choice.is === 'compare' && (
        <ComparePage older={choice.older} newer={choice.newer} onRestore={setRestoring} />
      )}
      {restoring !== undefined && (
        <RestoreDialog
          key={restoring}
          revision={restoring}
          current={record}
          onClose={() => finish(undefined)}
          onRestored={(made: string, before: RevisionReport) =>
            finish({ restored: restoring, made, before })
          }
        />
      )}
    </Stack>
  );
}

function Empty() {
  const { go } = useRoute();
  const { emptyTitle, empty, toRecord } = useReader().admin.history;
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance="information" title={emptyTitle}>
        {empty}
      </Notice>
      <Button onClick={() => go('record')}>{toRecord}</Button>
    </Stack>
  );
}
