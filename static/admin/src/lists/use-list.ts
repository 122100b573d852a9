/** One list: how it stands, looked at again while it moves, and what can be done with it. */
import { useEffect, useMemo, useReducer } from 'react';
import { listActs } from '../../../../src/view/lists/list-acts';
import {
  NOT_READ,
  untilNextLook,
  watched,
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
  const acts = useMemo(() => listActs(LISTS, id, tell), [id]);
  useEffect(() => {
    void acts.look('own-look');
  }, [acts]);
  useEffect(() => {
    const pause = untilNextLook(list, Date.now());
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => void acts.look('own-look'), pause);
    return () => {
      clearTimeout(timer);
    };
    // Timed from the last answer: what else changes in the list leaves the next look where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list.answers, acts]);
  return {
    ...list,
    look: () => void acts.look('look'),
    cancel: () => void acts.cancel(),
    resume: () => void acts.resume(),
    remove: acts.remove,
  };
}
