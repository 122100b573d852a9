/** One list: looked at again while it is under way, and what can be done with it. */
import { useEffect, useMemo, useReducer } from 'react';
import { listActs } from '../view/lists/list-acts';
import { NOT_READ, untilNextLook, watched, type WatchedList } from '../view/lists/watched-list';
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
    list,
    look: () => void acts.look('look'),
    cancel: () => void acts.cancel(),
    wake: () => void acts.resume(),
    remove: () =>
      void acts.remove().then((isGone) => {
        if (isGone) onRemoved();
      }),
  };
}
