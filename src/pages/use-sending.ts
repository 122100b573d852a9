/** A long list on its way to the back end. */
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../contract/reply';
import { sendList, type ListToSend, type Sent } from '../view/lists/send-list';
import { LISTS } from './invoke';

export interface SendingState {
  readonly is: 'sending' | 'stopped' | 'failed';
  readonly list: ListToSend;
  readonly done: number;
  readonly sent?: Sent;
  readonly failure?: Failure;
}

export interface Sending {
  readonly sending: SendingState | undefined;
  readonly send: (list: ListToSend) => void;
  /** Goes on where it stopped. */
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

const SENDER = {
  create: LISTS['lists/create'],
  fill: LISTS['lists/fill'],
  start: LISTS['lists/start'],
  sleep: (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms)),
};

/** Sends one list at a time; what was started is handed on. */
export function useSending(onStarted: (id: string) => void): Sending {
  const [sending, setSending] = useState<SendingState>();
  const turn = useRef(0);

  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  async function run(list: ListToSend, resume: Sent | undefined): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setSending((now) => ({ is: 'sending', list, done: resume === undefined ? 0 : doneOf(now) }));
    const end = await sendList(SENDER, list, {
      ...(resume === undefined ? {} : { resume }),
      isCancelled: () => mine !== turn.current,
      onProgress: (done) => {
        if (mine === turn.current) setSending((now) => now && { ...now, done });
      },
    });
    // Stopped too late to stop it, and nothing else was asked since: it goes on, and can be cancelled.
    const isWanted = turn.current === mine || turn.current === mine + 1;
    if (end.is === 'started') {
      if (!isWanted) return;
      setSending(undefined);
      onStarted(end.report.id);
      return;
    }
    if (end.is === 'cancelled' || mine !== turn.current) {
      const { sent } = end;
      if (isWanted && sent !== undefined) setSending((now) => now && { ...now, sent });
      return;
    }
    const { failure, sent } = end;
    setSending(
      (now) => now && { ...now, is: 'failed', failure, ...(sent === undefined ? {} : { sent }) },
    );
  }

  return {
    sending,
    send: (list) => void run(list, undefined),
    goOn: () => {
      if (sending !== undefined) void run(sending.list, sending.sent);
    },
    stop: () => {
      turn.current += 1;
      setSending((now) => now && { ...now, is: 'stopped' });
    },
    clear: () => {
      turn.current += 1;
      const id = sending?.sent?.id;
      if (id !== undefined) void LISTS['lists/delete']({ id });
      setSending(undefined);
    },
  };
}

function doneOf(now: SendingState | undefined): number {
  return now?.done ?? 0;
}
