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
  /** What failed is something that was to be done, not a look: it stays until somebody goes on. */
  readonly isOfAct?: boolean;
  readonly isWorking?: boolean;
}

/** The page looks by itself while somebody may be doing something; or somebody asked for it. */
type By = 'itself' | 'somebody';

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
  const take = useCallback((reply: Awaited<ReturnType<(typeof LISTS)['lists/read']>>, by: By) => {
    setState((old) => {
      const { isWorking = false, isOfAct = false, failure } = old;
      // A look by the page itself takes nothing away from what somebody does, or has to be told.
      const isBusy = by === 'itself' && (isWorking || isOfAct);
      if (!reply.ok) return isBusy ? old : { ...old, failure: reply.error, isWorking: false };
      const report = reply.data;
      quiet.current =
        old.report !== undefined && !hasNews(old.report, report) ? quiet.current + 1 : 0;
      const earlier = old.earlier ?? { at: new Date().toISOString(), rowsDone: report.rowsDone };
      const told = failure === undefined ? {} : { failure };
      return isBusy ? { report, earlier, isWorking, isOfAct, ...told } : { report, earlier };
    });
  }, []);
  const look = useCallback(
    async (by: By) => {
      take(await LISTS['lists/read']({ id }), by);
    },
    [id, take],
  );
  useEffect(() => {
    void look('itself');
  }, [look]);
  const { report } = state;
  useEffect(() => {
    const pause = report && pauseBeforeNextLook(report, quiet.current, Date.now());
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => void look('itself'), pause);
    return () => {
      clearTimeout(timer);
    };
  }, [report, look]);

  async function act(work: () => ReturnType<(typeof LISTS)['lists/read']>): Promise<void> {
    setState(begun);
    const reply = await work();
    if (reply.ok) take(reply, 'somebody');
    else setState((old) => failed(old, reply.error));
  }

  async function remove(): Promise<boolean> {
    setState(begun);
    const reply = await LISTS['lists/delete']({ id });
    // Somebody else was quicker.
    if (reply.ok || reply.error.code === 'not-found') return true;
    setState((old) => failed(old, reply.error));
    return false;
  }

  return {
    ...state,
    look: () => void look('somebody'),
    cancel: () => void act(() => LISTS['lists/cancel']({ id })),
    resume: () => void act(() => LISTS['lists/start']({ id, rows: 0, chunks: 0 })),
    remove,
  };
}

function begun({ failure: _, ...old }: State): State {
  return { ...old, isWorking: true, isOfAct: false };
}

function failed(old: State, failure: Failure): State {
  return { ...old, isWorking: false, isOfAct: true, failure };
}
