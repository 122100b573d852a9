/** What a queue did since it was last emptied, for whoever looks. */
import type { Ran } from '../invoke/run-for-nobody';
import type { QueueFigures } from './queue-api';

export interface Figures {
  all(): QueueFigures;
  retried(): void;
  arrived(): void;
  failed(): void;
  ran(run: Ran): void;
  clear(): void;
}

const NOTHING: QueueFigures = {
  done: 0,
  failed: 0,
  retried: 0,
  invocations: 0,
  killed: 0,
  timedOut: 0,
  longestMs: 0,
  peakHeapBytes: 0,
  rest: 0,
  storage: 0,
};

export function makeFigures(): Figures {
  let figures = NOTHING;
  const add = (more: Partial<QueueFigures>): void => {
    figures = { ...figures, ...more };
  };
  return {
    all: () => figures,
    retried: () => {
      add({ retried: figures.retried + 1 });
    },
    arrived: () => {
      add({ done: figures.done + 1 });
    },
    failed: () => {
      add({ failed: figures.failed + 1 });
    },
    ran: ({ ending, ms, heapBytes, rest, storage }) => {
      add({
        invocations: figures.invocations + 1,
        killed: figures.killed + (ending.kind === 'killed' ? 1 : 0),
        timedOut: figures.timedOut + (ending.kind === 'timeout' ? 1 : 0),
        longestMs: Math.max(figures.longestMs, ms),
        peakHeapBytes: Math.max(figures.peakHeapBytes, heapBytes),
        rest: figures.rest + rest,
        storage: figures.storage + storage,
      });
    },
    clear: () => {
      figures = NOTHING;
    },
  };
}
