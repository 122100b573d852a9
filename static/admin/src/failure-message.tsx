/** A failure, a refusal among them: what went wrong, what to do, and a way to try again where that can help. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import type { Failure } from '../../../src/contract/reply';
import { toFailureView } from '../../../src/view/failure-view';
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
  const { title, advice, retry } = toFailureView(failure, reader);
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance="error" title={title}>
        {advice}
      </Notice>
      {retry && <Button onClick={onRetry}>{adminPage.tryAgain}</Button>}
    </Stack>
  );
}
