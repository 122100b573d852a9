/** A failure: what went wrong, what to do, and a way to try again where that can help. */
import { SectionMessage, SectionMessageAction, Text } from '@forge/react';
import type { Failure } from '../contract/reply';
import { toFailureView } from '../view/failure-view';
import { useReader } from './use-reader';

interface Props {
  readonly failure: Failure;
  /** How many addresses were entered; none where the page itself failed. */
  readonly entered?: number;
  readonly onRetry: () => void;
}

/** The message of a failure. */
export function FailureMessage({ failure, entered = 0, onRetry }: Props) {
  const reader = useReader();
  const { title, advice, retry } = toFailureView(failure, reader, entered);
  return (
    <SectionMessage
      appearance="error"
      title={title}
      actions={
        retry
          ? [
              <SectionMessageAction key="retry" onClick={onRetry}>
                {reader.words.projectPage.tryAgain}
              </SectionMessageAction>,
            ]
          : []
      }
    >
      <Text>{advice}</Text>
    </SectionMessage>
  );
}
