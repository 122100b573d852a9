/** One list: looked at again while it is under way, and what can be done with it. */
import { useCallback, useEffect, useReducer } from 'react';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import {
  NOT_READ,
  untilNextLook,
  watched,
  type ListEvent,
  type WatchedList,
} from '../view/lists/watched-list';
import { LISTS } from './invoke';

export interface ListControl {
  readonly list: WatchedList;
  readonly look: () => void;
  readonly cancel: () => void;
  /** What got stuck goes on. */
  readonly wake: () => void;
  readonly remove: () => void;
}

/** The list with this id; another id is another component. */
export function useList(id: string, onRemoved: () => void): ListControl {
  const [list, tell] = useReducer(watched, NOT_READ);
  const look = useCallback(
    async (to: 'look' | 'own-look') => {
      tell(answered(to, await LISTS['lists/read']({ id })));
    },
    [id],
  );
  useEffect(() => {
    void look('own-look');
  }, [look]);
  useEffect(() => {
    const pause = untilNextLook(list, Date.now());
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => void look('own-look'), pause);
    return () => {
      clearTimeout(timer);
    };
    // Timed from the last answer: what else changes in the list leaves the next look where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list.answers, look]);

  async function act(work: () => Promise<Reply<ListReport>>): Promise<void> {
    tell({ is: 'begun' });
    tell(answered('act', await work()));
  }

  async function remove(): Promise<void> {
    tell({ is: 'begun' });
    const reply = await LISTS['lists/delete']({ id });
    // Somebody else was quicker, or only the answer of an earlier try was lost.
    if (reply.ok || reply.error.code === 'not-found') onRemoved();
    else tell(answered('act', reply));
  }

  return {
    list,
    look: () => void look('look'),
    cancel: () => void act(() => LISTS['lists/cancel']({ id })),
    wake: () =>
      void act(() => LISTS['lists/start']({ id, rows: list.report?.rows ?? 0, chunks: 0 })),
    remove: () => void remove(),
  };
}

function answered(to: 'own-look' | 'look' | 'act', reply: Reply<ListReport>): ListEvent {
  return { is: 'answered', to, reply, at: new Date().toISOString() };
}
