/** The lists of this project: read when they are shown, and again on demand. */
import { useCallback, useEffect, useState } from 'react';
import type { ListReport } from '../contract/lists';
import type { Failure } from '../contract/reply';
import { LISTS } from './invoke';

export type PastListsState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly lists: readonly ListReport[] };

/** Read once the page shows them. */
export function usePastLists(): {
  readonly past: PastListsState;
  readonly readAgain: () => void;
} {
  const [past, setPast] = useState<PastListsState>({ is: 'reading' });
  const read = useCallback(async () => {
    const reply = await LISTS['lists/all']();
    setPast(
      reply.ok ? { is: 'ready', lists: reply.data.lists } : { is: 'failed', failure: reply.error },
    );
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  return {
    past,
    readAgain: () => {
      setPast({ is: 'reading' });
      void read();
    },
  };
}
