/** The results of a list, fetched once it has ended; what failed goes on where it stopped. */
import { useEffect, useState } from 'react';
import type { ListReport } from '../contract/lists';
import { hasEnded } from '../view/lists/watch-list';
import { loadRows, type Loaded, type Loading } from '../view/lists/load-rows';
import { LISTS } from './invoke';

export type Rows =
  | { readonly is: 'none' }
  | { readonly is: 'loading'; readonly rows: number }
  | Exclude<Loading, { readonly is: 'cancelled' }>;

/** Rows of a list that is done or was cancelled, and how to go on where they failed. */
export function useRows(report: ListReport | undefined): {
  readonly rows: Rows;
  readonly goOn: () => void;
} {
  const [rows, setRows] = useState<Rows>({ is: 'none' });
  const [failed, setFailed] = useState<{ readonly key: string; readonly loaded: Loaded }>();
  const ended = report !== undefined && hasEnded(report) ? report : undefined;
  const key = ended && `${ended.id} ${String(ended.rowsDone)}`;
  // A list that was continued since is loaded whole.
  const resume = failed?.key === key ? failed?.loaded : undefined;
  useEffect(() => {
    if (ended === undefined) return undefined;
    let isGone = false;
    const tell = (now: Rows) => {
      if (!isGone) setRows(now);
    };
    tell({ is: 'loading', rows: 0 });
    void loadRows(LISTS['lists/rows'], ended, {
      onProgress: (loaded) => {
        tell({ is: 'loading', rows: loaded });
      },
      isCancelled: () => isGone,
      ...(resume === undefined ? {} : { resume }),
    }).then((loading) => {
      if (loading.is !== 'cancelled') tell(loading);
    });
    return () => {
      isGone = true;
    };
    // The report itself is another object at each look.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, resume]);
  return {
    rows,
    goOn: () => {
      if (rows.is === 'failed' && key !== undefined) setFailed({ key, loaded: rows.loaded });
    },
  };
}
