/** Invocations of pages that are killed on purpose, in an order that a seed decides. */
import { chance } from '../../site/chance';
import type { Faults } from '../../site/settings';
import type { Kill } from './kill';

/** When an invocation is killed; `turn` counts the invocations so far. */
export type InvokeFault = (turn: number) => Kill | undefined;

const KILLED = 0.5;
/** Killed at one of the first so many requests: most handlers ask for about as much. One that asks for less gets away. */
const WITHIN_REQUESTS = 10;

/** By the faults of the site; a real one has none. */
export function invokeFault(faults: () => Faults | undefined): InvokeFault {
  return (turn) => {
    const { invoke = 'ok', seed = 0 } = faults() ?? {};
    if (invoke === 'ok' || chance(seed, 'invoke', turn) >= KILLED) return undefined;
    return {
      request: 1 + Math.floor(chance(seed, 'invoke when', turn) * WITHIN_REQUESTS),
      tookEffect: chance(seed, 'invoke effect', turn) < 0.5,
    };
  };
}
