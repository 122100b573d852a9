/** Whoever walks through the picture by keyboard sees where they are. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Room } from '../../../../src/view/graph-layout';
import { moveTime } from './use-picture-keys';

/** Moves a box into the middle, unless the whole of it is in view. */
export function useFollowFocus(): (room: Room) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    ({ x, y, width, height }) => {
      const state = store.getState();
      const [left, top, zoom] = state.transform;
      const isSeen = (start: number, length: number, moved: number, size: number) =>
        start * zoom + moved >= 0 && (start + length) * zoom + moved <= size;
      if (isSeen(x, width, left, state.width) && isSeen(y, height, top, state.height)) return;
      void flow.setCenter(x + width / 2, y + height / 2, { zoom, duration: moveTime() });
    },
    [flow, store],
  );
}
