/** Starts a list; while it is sent, how far that is; and what stopped it. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { ListToSend } from '../../../../src/view/lists/send-list';
import { useReader } from '../use-reader';
import { Bar } from './bar';
import { ListFailure } from './list-failure';
import type { useSending } from './use-sending';

interface Props {
  readonly sending: ReturnType<typeof useSending>;
  readonly list: ListToSend;
  readonly isReady: boolean;
}

export function SendBar({ sending, list, isReady }: Props) {
  const { words, admin } = useReader();
  const { state, send, stop } = sending;
  if (state.is === 'sending') {
    const text = admin.lists.sending(state.rows, state.all);
    return (
      <Stack space="space.100" alignInline="stretch">
        <div role="status">
          <Text>{text}</Text>
        </div>
        <Bar
          label={text}
          percent={state.all === 0 ? undefined : Math.floor((state.rows / state.all) * 100)}
        />
        <Inline>
          <Button onClick={stop}>{admin.lists.stopSending}</Button>
        </Inline>
      </Stack>
    );
  }
  const isResumed = state.is === 'stopped' && state.sent !== undefined;
  return (
    <Stack space="space.150" alignInline="stretch">
      {state.is === 'stopped' && state.failure !== undefined && (
        <ListFailure failure={state.failure} />
      )}
      <Inline>
        <Button appearance="primary" isDisabled={!isReady} onClick={() => send(list)}>
          {isResumed ? admin.lists.sendOn : words.lists.actions.start}
        </Button>
      </Inline>
    </Stack>
  );
}
