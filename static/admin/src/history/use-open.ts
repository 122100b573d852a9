/** Going from one view of the history to another. */
import { useCallback } from 'react';
import { choiceQuery, type HistoryChoice } from '../../../../src/view/history-choice';
import { useRoute } from '../use-route';

/** Whether anybody has gone anywhere yet: a page that is only just opened leaves the focus alone. */
let hasMoved = false;

export function hasGoneSomewhere(): boolean {
  return hasMoved;
}

/** Opens a view; the way back leads here. */
export function useOpen(): (choice: HistoryChoice) => void {
  const { go } = useRoute();
  return useCallback(
    (choice) => {
      hasMoved = true;
      go('history', choiceQuery(choice));
    },
    [go],
  );
}
