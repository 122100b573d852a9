/** A failure, a refusal among them: what went wrong, what to do, and a way to try again where that can help. */
import type { Failure } from '../../../src/contract/reply';
import { toFailureView } from '../../../src/view/failure-view';
import { FailureNotice } from './failure-notice';
import { Notice } from './notice';
import { useReader } from './use-reader';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The message of a failure. */
export function FailureMessage({ failure, onRetry }: Props) {
  const reader = useReader();
  const { adminPage } = reader.words;
  if (failure.code === 'not-permitted') {
    return (
      <Notice appearance="warning" title={adminPage.refusedTitle}>
        {adminPage.refused}
      </Notice>
    );
  }
  return <FailureNotice view={toFailureView(failure, reader)} onRetry={onRetry} />;
}
