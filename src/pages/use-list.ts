/** One list: looked at while it is under way, its rows loaded once it has ended. */
import { useCallback, useEffect, useState } from 'react';
import type { ListReport } from '../contract/lists';
import type { Failure, Reply } from '../contract/reply';
import type { LoadedList } from '../view/lists/loaded-list';
import { loadRows } from '../view/lists/load-rows';
import { hasNews, pauseBeforeNextLook } from '../view/lists/watch-list';
import { LISTS } from './invoke';

export interface OneList {
  /** Absent: not read yet. */
  readonly report?: ListReport;
  readonly rows?: LoadedList;
  /** Rows that are loaded so far. */
  readonly loaded?: number;
  /** The last call failed; what was there before still stands. */
  readonly failure?: Failure;
  /** What failed was to be done: a look that succeeds takes nothing of it back. */
  readonly isOfAct?: boolean;
}

export interface OneListControl {
  readonly list: OneList;
  readonly readAgain: () => void;
  readonly cancel: () => void;
  /** What got stuck goes on. */
  readonly wake: () => void;
  readonly remove: () => void;
}

const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/** Follows the list until it has ended, or the page turns to another. */
export function useList(id: string, onRemoved: () => void): OneListControl {
  const [list, setList] = useState<OneList>({});
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isLive = true;
    void follow(
      id,
      (change) => {
        if (isLive) setList(change);
      },
      () => !isLive,
    );
    return () => {
      isLive = false;
    };
  }, [id, turn]);

  const act = useCallback((reply: Reply<ListReport>) => {
    setList((now) =>
      reply.ok ? { ...withoutFailure(now), report: reply.data } : failed(now, reply.error),
    );
    if (reply.ok) setTurn((now) => now + 1);
  }, []);

  return {
    list,
    readAgain: () => {
      setList(withoutFailure);
      setTurn((now) => now + 1);
    },
    cancel: () => void LISTS['lists/cancel']({ id }).then(act),
    wake: () =>
      void LISTS['lists/start']({ id, rows: list.report?.rows ?? 0, chunks: 0 }).then(act),
    remove: () =>
      void LISTS['lists/delete']({ id }).then((reply) => {
        // Somebody else was quicker, or only the answer of an earlier try was lost.
        if (reply.ok || reply.error.code === 'not-found') onRemoved();
        else setList((now) => failed(now, reply.error));
      }),
  };
}

type Change = (change: (now: OneList) => OneList) => void;

/** A look that fails ends nothing, unless it would fail for ever. */
async function follow(id: string, change: Change, isCancelled: () => boolean): Promise<void> {
  let last: ListReport | undefined;
  for (let looks = 0; !isCancelled(); looks += 1) {
    const reply = await LISTS['lists/read']({ id });
    if (!reply.ok) {
      change((now) => ({ ...now, failure: reply.error }));
      if (last === undefined || isFinal(reply.error)) return;
    } else {
      const report = reply.data;
      if (last !== undefined && hasNews(last, report)) looks = 0;
      last = report;
      change((now) => ({ ...(now.isOfAct === true ? now : withoutFailure(now)), report }));
    }
    const pause = pauseBeforeNextLook(last, looks, Date.now());
    if (pause === undefined) break;
    await sleep(pause);
  }
  if (last !== undefined && last.state !== 'filling') await load(last, change, isCancelled);
}

async function load(report: ListReport, change: Change, isCancelled: () => boolean): Promise<void> {
  const end = await loadRows(LISTS['lists/rows'], report, {
    isCancelled,
    onProgress: (loaded) => {
      change((now) => ({ ...now, loaded }));
    },
  });
  if (end.is === 'loaded') change((now) => ({ ...now, rows: end.list }));
  if (end.is === 'failed') change((now) => ({ ...now, failure: end.failure }));
}

function isFinal({ code }: Failure): boolean {
  return code === 'not-found' || code === 'not-permitted' || code === 'not-a-service-project';
}

function failed(now: OneList, failure: Failure): OneList {
  return { ...now, failure, isOfAct: true };
}

function withoutFailure({ failure: _, isOfAct: __, ...rest }: OneList): OneList {
  return rest;
}
