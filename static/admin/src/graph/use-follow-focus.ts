/** Whoever walks through the picture by keyboard, or looks at details over it, sees where they are. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Room } from '../../../../src/view/graph-layout';
import { moveTime } from './use-picture-keys';

/** What the details take of the picture's right side, where they lie over it. */
const DETAILS_PX = 356;
const DETAILS_OVER_FROM_PX = 700;

/** Moves a box into the middle, unless the whole of it is in view. */
export function useFollowFocus(): (room: Room, hasDetails?: boolean) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    ({ x, y, width, height }, hasDetails = false) => {
      const state = store.getState();
      const [left, top, zoom] = state.transform;
      const isSeen = (start: number, length: number, moved: number, size: number) =>
        start * zoom + moved >= 0 && (start + length) * zoom + moved <= size;
      const covered = hasDetails && state.width >= DETAILS_OVER_FROM_PX ? DETAILS_PX : 0;
      const free = state.width - covered;
      if (isSeen(x, width, left, free) && isSeen(y, height, top, state.height)) return;
      const middle = x + width / 2 + covered / 2 / zoom;
      void flow.setCenter(middle, y + height / 2, { zoom, duration: moveTime() });
    },
    [flow, store],
  );
}
