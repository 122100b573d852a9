/**
 * Whether accounts that appeared contradict the record, for whatever shows it beside the part itself. The count of the
 * tab reads and judges them once the page is idle and tells it here: nobody asks a second time, and the page carries
 * none of that code while it opens.
 */
import { useSyncExternalStore } from 'react';
import type { RealityCheck } from '../../../../src/audit/evidence/reality-check';
import type { RealityReport } from '../../../../src/contract/reality';

export interface Contradiction {
  readonly sweep: RealityReport['sweep'];
  readonly check: RealityCheck;
  readonly accounts: number;
}

let found: Contradiction | undefined;
const listeners = new Set<() => void>();

/** Nothing while nobody knows, and where nothing contradicts it. */
export function useContradiction(): Contradiction | undefined {
  return useSyncExternalStore(listen, () => found);
}

/** What was judged last; it holds until the next judgement is there. */
export function tellContradiction(next: Contradiction | undefined): void {
  found = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
