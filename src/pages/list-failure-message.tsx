/** A failure around lists, with a way to try again where that can help. */
import { SectionMessage, SectionMessageAction, Text } from '@forge/react';
import type { Failure } from '../contract/reply';
import { toListFailure } from '../view/lists/list-failure';
import { useReader } from './use-reader';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** What the button says, where it does something else than the same again. */
  readonly retryText?: string;
}

/** The message of a failure. */
export function ListFailureMessage({ failure, onRetry, retryText }: Props) {
  const reader = useReader();
  const { title, advice, retry } = toListFailure(failure, reader);
  const actions = [
    <SectionMessageAction key="retry" onClick={onRetry}>
      {retryText ?? reader.words.lists.actions.tryAgain}
    </SectionMessageAction>,
  ];
  return (
    <SectionMessage appearance="error" title={title} actions={retry ? actions : []}>
      <Text>{advice}</Text>
    </SectionMessage>
  );
}
