/** What went wrong, what to do, and a way to try again where that can help. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import type { FailureView } from '../../../src/view/failure-view';
import { Notice } from './notice';
import { useReader } from './use-reader';

interface Props {
  readonly view: FailureView;
  readonly onRetry?: (() => void) | undefined;
}

/** The notice of a failure. */
export function FailureNotice({ view: { title, advice, retry }, onRetry }: Props) {
  const { adminPage } = useReader().words;
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance="error" title={title}>
        {advice}
      </Notice>
      {retry && onRetry !== undefined && <Button onClick={onRetry}>{adminPage.tryAgain}</Button>}
    </Stack>
  );
}
