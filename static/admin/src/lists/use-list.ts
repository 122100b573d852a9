/** One list: how it stands, looked at again while it moves, and what can be done with it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListReport } from '../../../../src/contract/lists';
import type { Failure } from '../../../../src/contract/reply';
import type { Sample } from '../../../../src/view/lists/pace';
import { hasNews, pauseBeforeNextLook } from '../../../../src/view/lists/watch-list';
import { LISTS } from '../invoke';

interface State {
  readonly report?: ListReport;
  /** From where the pace is measured: the first look. */
  readonly earlier?: Sample;
  readonly failure?: Failure;
  readonly isWorking?: boolean;
}

export interface WatchedList extends State {
  readonly look: () => void;
  readonly cancel: () => void;
  /** Pushes a list on that stands still. */
  readonly resume: () => void;
  /** Resolves to whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** The list with this id. */
export function useList(id: string): WatchedList {
  const [state, setState] = useState<State>({});
  const quiet = useRef(0);
  const take = useCallback((reply: Awaited<ReturnType<(typeof LISTS)['lists/read']>>) => {
    setState((old) => {
      if (!reply.ok) return { ...old, failure: reply.error, isWorking: false };
      const report = reply.data;
      quiet.current =
        old.report !== undefined && !hasNews(old.report, report) ? quiet.current + 1 : 0;
      return {
        report,
        earlier: old.earlier ?? { at: new Date().toISOString(), rowsDone: report.rowsDone },
      };
    });
  }, []);
  const look = useCallback(async () => {
    take(await LISTS['lists/read']({ id }));
  }, [id, take]);
  useEffect(() => {
    void look();
  }, [look]);
  const { report } = state;
  useEffect(() => {
    const pause = report && pauseBeforeNextLook(report, quiet.current, Date.now());
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => void look(), pause);
    return () => {
      clearTimeout(timer);
    };
  }, [report, look]);

  async function act(work: () => ReturnType<(typeof LISTS)['lists/read']>): Promise<void> {
    setState(({ failure: _, ...old }) => ({ ...old, isWorking: true }));
    take(await work());
  }

  async function remove(): Promise<boolean> {
    setState(({ failure: _, ...old }) => ({ ...old, isWorking: true }));
    const reply = await LISTS['lists/delete']({ id });
    // Somebody else was quicker.
    if (reply.ok || reply.error.code === 'not-found') return true;
    setState((old) => ({ ...old, isWorking: false, failure: reply.error }));
    return false;
  }

  return {
    ...state,
    look: () => void look(),
    cancel: () => void act(() => LISTS['lists/cancel']({ id })),
    resume: () => void act(() => LISTS['lists/start']({ id, rows: 0, chunks: 0 })),
    remove,
  };
}
