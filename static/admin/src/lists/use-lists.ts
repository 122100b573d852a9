/** All lists of the site, read anew while one of them is under way. */
import { useCallback, useEffect, useState } from 'react';
import type { ListReport } from '../../../../src/contract/lists';
import type { Failure } from '../../../../src/contract/reply';
import { LISTS } from '../invoke';

export interface Lists {
  /** Newest first; absent: not read yet. */
  readonly lists?: readonly ListReport[];
  /** The last reading failed; what was read before stands. */
  readonly failure?: Failure;
  readonly retry: () => void;
}

const PAUSE_MS = 5_000;

/** The lists as of a moment ago. */
export function useLists(): Lists {
  const [state, setState] = useState<Omit<Lists, 'retry'>>({});
  const read = useCallback(async () => {
    const reply = await LISTS['lists/all']();
    setState((old) => (reply.ok ? { lists: reply.data.lists } : { ...old, failure: reply.error }));
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  const { lists } = state;
  useEffect(() => {
    const moves = lists?.some(({ state: one }) => one === 'reading' || one === 'deciding') ?? false;
    if (!moves) return undefined;
    const timer = setTimeout(() => void read(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [lists, read]);
  return { ...state, retry: () => void read() };
}
