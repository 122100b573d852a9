/** The list of revisions, newest first, with what can be done with each. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { MOST_PICKED, toComparison } from '../../../../src/view/history-choice';
import { toRevisionRows } from '../../../../src/view/history-revisions';
import { FailureMessage } from '../failure-message';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { Reading } from '../reading';
import { RevisionTable } from './revision-table';
import { useOpen } from './use-open';
import { useRevisions, type Revisions } from './use-revisions';

interface Props {
  readonly picked: readonly string[];
  readonly onRestore: (revision: string) => void;
}

/** List and toolbar. */
export function RevisionList({ picked, onRestore }: Props) {
  const reader = useReader();
  const { history } = reader.admin;
  const { record } = useSetup();
  const revisions = useRevisions(record?.revision, record?.confirmedAt);
  if (revisions.read === undefined) {
    return revisions.failure === undefined ? (
      <Reading text={history.reading} />
    ) : (
      <FailureMessage failure={revisions.failure} onRetry={revisions.retry} />
    );
  }
  return (
    <Stack space="space.200">
      <Text as="p" color="color.text.subtle">
        {history.intro}
      </Text>
      {revisions.read.length > 1 && <CompareBar picked={picked} />}
      <RevisionTable
        rows={toRevisionRows(revisions.read, record?.revision, reader)}
        picked={picked}
        onRestore={onRestore}
      />
      <Older revisions={revisions} />
    </Stack>
  );
}

function CompareBar({ picked }: { readonly picked: readonly string[] }) {
  const open = useOpen();
  const { compare, compareHelp } = useReader().admin.history;
  const [one, other] = picked;
  return (
    <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
      <Button
        isDisabled={picked.length < MOST_PICKED}
        onClick={() => {
          if (one !== undefined && other !== undefined) {
            open(toComparison(one, other));
          }
        }}
      >
        {compare}
      </Button>
      <div role="status">
        <Text color="color.text.subtle">{compareHelp(picked.length)}</Text>
      </div>
    </Inline>
  );
}

function Older({ revisions }: { readonly revisions: Revisions }) {
  const { older, readingOlder } = useReader().admin.history;
  if (revisions.failure !== undefined) {
    return <FailureMessage failure={revisions.failure} onRetry={revisions.retry} />;
  }
  if (revisions.isReading) return <Reading text={readingOlder} />;
  if (revisions.readOlder === undefined) return null;
  return (
    <div>
      <Button onClick={revisions.readOlder}>{older}</Button>
    </div>
  );
}
