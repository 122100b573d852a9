/** One list: how it stands, looked at again while it moves, and what can be done with it. */
import { useCallback, useEffect, useReducer } from 'react';
import type { ListReport } from '../../../../src/contract/lists';
import type { Reply } from '../../../../src/contract/reply';
import {
  NOT_READ,
  untilNextLook,
  watched,
  type ListEvent,
  type WatchedList,
} from '../../../../src/view/lists/watched-list';
import { LISTS } from '../invoke';

export interface ListControl extends WatchedList {
  readonly look: () => void;
  readonly cancel: () => void;
  /** Pushes a list on that stands still. */
  readonly resume: () => void;
  /** Resolves to whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** The list with this id. */
export function useList(id: string): ListControl {
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

  async function remove(): Promise<boolean> {
    tell({ is: 'begun' });
    const reply = await LISTS['lists/delete']({ id });
    // Somebody else was quicker.
    if (reply.ok || reply.error.code === 'not-found') return true;
    tell(answered('act', reply));
    return false;
  }

  return {
    ...list,
    look: () => void look('look'),
    cancel: () => void act(() => LISTS['lists/cancel']({ id })),
    resume: () => void act(() => LISTS['lists/start']({ id, rows: 0, chunks: 0 })),
    remove,
  };
}

function answered(to: 'own-look' | 'look' | 'act', reply: Reply<ListReport>): ListEvent {
  return { is: 'answered', to, reply, at: new Date().toISOString() };
}
