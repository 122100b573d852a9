/** What went wrong around a list, and what to do. */
import type { Failure } from '../../../../src/contract/reply';
import { toListFailure } from '../../../../src/view/lists/list-failure';
import { FailureNotice } from '../failure-notice';
import { Notice } from '../notice';
import { useReader } from '../use-reader';

interface Props {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

export function ListFailure({ failure, onRetry }: Props) {
  const reader = useReader();
  const { places } = reader.words.lists;
  if (failure.code === 'not-found') {
    return (
      <Notice appearance="information" title={places.expiredTitle}>
        {places.expired}
      </Notice>
    );
  }
  return <FailureNotice view={toListFailure(failure, reader)} onRetry={onRetry} />;
}
