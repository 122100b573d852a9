/** Sending a new list: how far it is, what stopped it, and going on from there. */
import { useRef, useState } from 'react';
import type { Failure } from '../../../../src/contract/reply';
import { sendList, type ListToSend, type Sent } from '../../../../src/view/lists/send-list';
import { LISTS } from '../invoke';

export type SendingState =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly rows: number; readonly all: number }
  | { readonly is: 'stopped'; readonly failure?: Failure; readonly sent?: Sent };

interface Sending {
  readonly state: SendingState;
  /** With what was sent already, it goes on. */
  readonly send: (list: ListToSend) => void;
  readonly stop: () => void;
  /** Another list than the one that was being sent. */
  readonly forget: () => void;
}

const SENDER = {
  create: LISTS['lists/create'],
  fill: LISTS['lists/fill'],
  start: LISTS['lists/start'],
  sleep: (ms: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, ms);
    }),
};

/** Calls back with the id of a list that has begun. */
export function useSending(onStarted: (id: string) => void): Sending {
  const [state, setState] = useState<SendingState>({ is: 'idle' });
  const isStopped = useRef(false);

  async function send(list: ListToSend): Promise<void> {
    isStopped.current = false;
    const resume = state.is === 'stopped' ? state.sent : undefined;
    setState({ is: 'sending', rows: 0, all: list.rows.length });
    const sending = await sendList(SENDER, list, {
      ...(resume === undefined ? {} : { resume }),
      onProgress: (rows, all) => setState({ is: 'sending', rows, all }),
      isCancelled: () => isStopped.current,
    });
    if (sending.is === 'started') {
      onStarted(sending.report.id);
      return;
    }
    const { sent } = sending;
    setState({
      is: 'stopped',
      ...(sending.is === 'failed' ? { failure: sending.failure } : {}),
      ...(sent === undefined ? {} : { sent }),
    });
  }

  return {
    state,
    send: (list) => void send(list),
    stop: () => {
      isStopped.current = true;
    },
    forget: () => setState({ is: 'idle' }),
  };
}
