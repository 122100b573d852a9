/** The history of the record: its revisions, one of them, or two compared; and the way back to one. */
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { parseChoice } from '../../../../src/view/history-choice';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { Arrival } from './arrival';
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

  function ask(revision: string): void {
    setRestoration(undefined);
    setRestoring(revision);
  }

  function finish(done: Restoration | undefined): void {
    setRestoring(undefined);
    if (done === undefined) return;
    setRestoration(done);
    go('history');
  }

  return (
    <Stack space="space.300">
      {restoration !== undefined && <Restored key={restoration.made} restoration={restoration} />}
      {restoring !== undefined && (
        <RestoreDialog
          key={restoring}
          revision={restoring}
          current={record}
          onClose={() => finish(undefined)}
          onRestored={(made, before) => finish({ restored: restoring, made, before })}
        />
      )}
      <div hidden={restoring !== undefined}>
        <Arrival key={choice.is}>
          {choice.is === 'list' && <RevisionList picked={choice.picked} onRestore={ask} />}
          {choice.is === 'revision' && <RevisionPage revision={choice.revision} onRestore={ask} />}
          {choice.is === 'compare' && (
            <ComparePage older={choice.older} newer={choice.newer} onRestore={ask} />
          )}
        </Arrival>
      </div>
    </Stack>
  );
}

/** The line above the tabs leads to the record. */
function Empty() {
  const { emptyTitle, empty } = useReader().admin.history;
  return (
    <Notice appearance="information" title={emptyTitle}>
      {empty}
    </Notice>
  );
}
