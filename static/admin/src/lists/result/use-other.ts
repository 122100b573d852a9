/** The rows of the list to compare with, read when it is chosen. */
import { useEffect, useState } from 'react';
import type { ListReport } from '../../../../../src/contract/lists';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';

export type Other =
  | { readonly is: 'none' | 'reading' }
  | { readonly is: 'failed'; readonly retry: () => void }
  | { readonly is: 'ready'; readonly list: LoadedList };

/** The state of the reading. */
export function useOther(
  report: ListReport | undefined,
  load: (report: ListReport) => Promise<LoadedList | undefined>,
): Other {
  const [tries, setTries] = useState(0);
  const [read, setRead] = useState<{ readonly key: string; readonly list?: LoadedList }>();
  const key = report && `${report.id} ${String(tries)}`;
  useEffect(() => {
    if (report === undefined || key === undefined) return undefined;
    let isGone = false;
    const arrive = (list?: LoadedList) => {
      if (!isGone) setRead({ key, ...(list === undefined ? {} : { list }) });
    };
    load(report).then(arrive, () => arrive());
    return () => {
      isGone = true;
    };
    // The report itself is another object at each look at the lists.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, load]);
  if (key === undefined) return { is: 'none' };
  if (read?.key !== key) return { is: 'reading' };
  return read.list === undefined
    ? { is: 'failed', retry: () => setTries(tries + 1) }
    : { is: 'ready', list: read.list };
}
