/** The results of a list, fetched once it has ended; what failed goes on where it stopped. */
import { useEffect, useState } from 'react';
import type { ListReport } from '../../../../src/contract/lists';
import type { Failure } from '../../../../src/contract/reply';
import { loadRows, type Loaded } from '../../../../src/view/lists/load-rows';
import type { LoadedList } from '../../../../src/view/lists/loaded-list';
import { hasEnded } from '../../../../src/view/lists/watch-list';
import { LISTS } from '../invoke';

export type Rows =
  | { readonly is: 'none' }
  | { readonly is: 'loading'; readonly rows: number }
  | { readonly is: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly is: 'loaded'; readonly list: LoadedList };

type State =
  | Exclude<Rows, { readonly is: 'failed' }>
  | { readonly is: 'failed'; readonly failure: Failure; readonly loaded: Loaded };

/** Rows of a list that is done or was cancelled. */
export function useRows(report: ListReport | undefined): Rows {
  const [state, setState] = useState<State>({ is: 'none' });
  const [failed, setFailed] = useState<{ readonly key: string; readonly loaded: Loaded }>();
  const ended = report !== undefined && hasEnded(report) ? report : undefined;
  const key = ended && `${ended.id} ${String(ended.rowsDone)}`;
  // A list that was continued since is loaded whole.
  const resume = failed?.key === key ? failed?.loaded : undefined;
  useEffect(() => {
    if (ended === undefined) return undefined;
    let isGone = false;
    setState({ is: 'loading', rows: 0 });
    const options = {
      onProgress: (rows: number) => {
        if (!isGone) setState({ is: 'loading', rows });
      },
      isCancelled: () => isGone,
      ...(resume === undefined ? {} : { resume }),
    };
    void loadRows(LISTS['lists/rows'], ended, options).then((loading) => {
      if (!isGone && loading.is !== 'cancelled') setState(loading);
    });
    return () => {
      isGone = true;
    };
    // The report itself is another object at each look.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, resume]);
  if (state.is !== 'failed') return state;
  const { failure, loaded } = state;
  return {
    is: 'failed',
    failure,
    retry: () => {
      if (key !== undefined) setFailed({ key, loaded });
    },
  };
}

/** The rows of another list, for a comparison; `undefined`: they could not be read. */
export async function loadOther(report: ListReport): Promise<LoadedList | undefined> {
  const loading = await loadRows(LISTS['lists/rows'], report);
  return loading.is === 'loaded' ? loading.list : undefined;
}
