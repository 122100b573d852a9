/** What went wrong around a list, and what to do. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import type { Failure } from '../../../../src/contract/reply';
import { toListFailure } from '../../../../src/view/lists/list-failure';
import { Notice } from '../notice';
import { useReader } from '../use-reader';

interface Props {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

export function ListFailure({ failure, onRetry }: Props) {
  const reader = useReader();
  const { places, actions } = reader.words.lists;
  if (failure.code === 'not-found') {
    return (
      <Notice appearance="information" title={places.expiredTitle}>
        {places.expired}
      </Notice>
    );
  }
  const { title, advice, retry } = toListFailure(failure, reader);
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance="error" title={title}>
        {advice}
      </Notice>
      {retry && onRetry !== undefined && <Button onClick={onRetry}>{actions.tryAgain}</Button>}
    </Stack>
  );
}
