/** A long list on its way to the back end. */
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { Reader } from '../view/reader';
import { ListFailureMessage } from './list-failure-message';
import { Progress } from './progress';
import type { Sending as SendingControl, SendingState } from './use-sending';

interface Props {
  readonly state: SendingState;
  readonly control: SendingControl;
  readonly reader: Reader;
}

/** How much has arrived, and what can be done when it stopped. */
export function Sending({ state, control, reader }: Props) {
  const { list: words } = reader.words.projectPage;
  const { actions } = reader.words.lists;
  const { length: all } = state.list.rows;
  return (
    <Stack space="space.200">
      <Heading as="h2" size="small">
        {state.list.name}
      </Heading>
      {state.is === 'sending' && (
        <Progress
          text={all === 0 ? words.beginning : words.sending(state.done, all)}
          share={all === 0 ? undefined : state.done / all}
        />
      )}
      {state.is === 'stopped' && <Text>{words.sendingStopped(state.done, all)}</Text>}
      {state.failure !== undefined && state.is === 'failed' && (
        <ListFailureMessage
          failure={state.failure}
          onRetry={control.goOn}
          retryText={state.sent === undefined ? actions.tryAgain : words.goOn}
        />
      )}
      <Inline space="space.100">
        {state.is === 'sending' && <Button onClick={control.stop}>{words.stop}</Button>}
        {state.is === 'stopped' && (
          <Button appearance="primary" onClick={control.goOn}>
            {words.goOn}
          </Button>
        )}
        {state.is !== 'sending' && <Button onClick={control.clear}>{actions.back}</Button>}
      </Inline>
    </Stack>
  );
}
