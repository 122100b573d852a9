/** What a queue does wrong on purpose: delivers twice, late and in any order, and has invocations killed. */
import { chance } from '../../site/chance';
import type { Faults } from '../../site/settings';
import type { Kill } from '../invoke/kill';
import type { QueuedEvent } from './event';

export interface QueueFaults {
  /** Deliveries of a pushed event: how many seconds late each of them comes. */
  readonly deliveries: (place: number) => readonly number[];
  /** Order in which events that are due begin. */
  readonly rank: (event: QueuedEvent) => number;
  readonly kill: (event: QueuedEvent) => Kill | undefined;
}

const LATEST_SECONDS = 30;
const KILLED = 0.5;
/** Killed at one of the first so many requests; a run with fewer gets away. */
const WITHIN_REQUESTS = 40;

/** By the faults of the site; a real one has none. */
export function queueFaults(faults: Faults | undefined): QueueFaults {
  const { queue = 'ok', seed = 0 } = faults ?? {};
  const has = (fault: Faults['queue']): boolean => queue === fault || queue === 'everything';
  const late = (place: number, copy: number): number =>
    has('out-of-order') ? Math.floor(chance(seed, 'late', place, copy) * LATEST_SECONDS) : 0;
  return {
    deliveries: (place) => (has('twice') ? [late(place, 0), late(place, 1)] : [late(place, 0)]),
    rank: ({ place }) => (has('out-of-order') ? chance(seed, 'rank', place) : place),
    kill: ({ place, deliveries }) => {
      if (!has('killed') || chance(seed, 'kill', place, deliveries) >= KILLED) return undefined;
      return {
        request: 1 + Math.floor(chance(seed, 'when', place, deliveries) * WITHIN_REQUESTS),
        tookEffect: chance(seed, 'effect', place, deliveries) < 0.5,
      };
    },
  };
}
