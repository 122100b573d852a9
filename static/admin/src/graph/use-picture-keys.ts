/** The keys of the picture: arrows move it, plus and minus zoom, 0 shows everything. */
import { useReactFlow } from '@xyflow/react';
import { useCallback, type KeyboardEvent } from 'react';

const STEP = 60;

/** No motion for those who asked for none. */
export function moveTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Handles a key that is pressed while the picture, or a box in it, has the focus. */
export function usePictureKeys(): (event: KeyboardEvent) => void {
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = MOVES[event.key];
      if (move !== undefined) {
        const { x, y, zoom } = flow.getViewport();
        void flow.setViewport({ x: x + move[0], y: y + move[1], zoom });
      } else if (event.key === '+' || event.key === '=') void flow.zoomIn({ duration: moveTime() });
      else if (event.key === '-') void flow.zoomOut({ duration: moveTime() });
      else if (event.key === '0') void flow.fitView({ duration: moveTime() });
      else return;
      event.preventDefault();
    },
    [flow],
  );
}
