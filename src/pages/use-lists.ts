/** Everything about lists that stays while the page is open: what was pasted, what is on its way, which list is open. */
import { useState } from 'react';
import { usePasted, type PastedControl } from './use-pasted';
import { useSending, type Sending } from './use-sending';
import { useShortList, type ShortListControl } from './use-short-list';

export interface ListsControl {
  readonly pasted: PastedControl;
  readonly short: ShortListControl;
  readonly sending: Sending;
  /** Id of the list that is open. */
  readonly opened: string | undefined;
  readonly open: (id: string | undefined) => void;
}

/** One for the page. */
export function useLists(): ListsControl {
  const [opened, setOpened] = useState<string>();
  const pasted = usePasted();
  const short = useShortList();
  const sending = useSending((id) => {
    pasted.clear();
    setOpened(id);
  });
  return { pasted, short, sending, opened, open: setOpened };
}
