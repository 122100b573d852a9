/** Why the record couldn't be confirmed; where it has changed, a way to see how. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import { choiceQuery, toComparison } from '../../../../src/view/history-choice';
import { readSettings } from '../invoke';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { SaveFailure } from './save-failure';

interface Props {
  readonly record: RevisionReport;
  readonly failure: Failure;
}

/** The message below the line. */
export function ConfirmFailure({ record, failure }: Props) {
  return failure.code === 'conflict' ? (
    <Changed record={record} />
  ) : (
    <SaveFailure failure={failure} />
  );
}

/** Reading it again makes the page show the newer record, beside what has changed. */
function Changed({ record }: { readonly record: RevisionReport }) {
  const { changeRecord } = useSetup();
  const { go } = useRoute();
  const [failure, setFailure] = useState<Failure>();
  const { status } = useReader().admin.history;

  async function show(): Promise<void> {
    const reply = await readSettings();
    if (!reply.ok) {
      setFailure(reply.error);
      return;
    }
    const newer = reply.data.record;
    if (newer === undefined) {
      go('history');
      return;
    }
    changeRecord(newer);
    go('history', choiceQuery(toComparison(record.revision, newer.revision)));
  }

  return (
    <Stack space="space.100" alignInline="start">
      <Notice appearance="warning">{status.conflict}</Notice>
      <Button spacing="compact" onClick={() => void show()}>
        {status.seeChanges}
      </Button>
      {failure !== undefined && <SaveFailure failure={failure} />}
    </Stack>
  );
}
