/** A revision on its way: reading it, or why it couldn't be read. */
import type { ReactNode } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { FailureMessage } from '../failure-message';
import { Reading } from '../reading';
import { useReader } from '../use-reader';
import type { Revision } from './use-revision';

interface Props {
  readonly revisions: readonly Revision[];
  readonly children: (reports: readonly RevisionReport[]) => ReactNode;
}

/** The children, once every revision is there. */
export function Loaded({ revisions, children }: Props) {
  const { readingRevision } = useReader().admin.history;
  for (const revision of revisions) {
    if (revision.is === 'failed') {
      return <FailureMessage failure={revision.failure} onRetry={revision.retry} />;
    }
  }
  const reports = revisions.flatMap((each) => (each.is === 'ready' ? [each.report] : []));
  return reports.length === revisions.length ? (
    children(reports)
  ) : (
    <Reading text={readingRevision} />
  );
}
