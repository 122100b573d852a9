/** What happened on the site, read once for the tab and the part, and again whenever the part is opened. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { RealityReport } from '../../../../src/contract/reality';
import type { Failure } from '../../../../src/contract/reply';
import { readReality } from '../invoke';

export type ReportState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly report: RealityReport };

const READING: ReportState = { is: 'reading' };

let state: ReportState = READING;
let asked: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** What is known so far; without `fresh` one reading is enough. */
export function useReport(fresh: boolean): ReportState {
  useEffect(() => {
    if (fresh || state.is === 'reading') void read();
  }, [fresh]);
  return useSyncExternalStore(listen, () => state);
}

/** Ways to read again, and to take over what a save answered. */
export function useReportChanges(): {
  readonly retry: () => void;
  readonly changeExplained: (explained: RealityReport['explained']) => void;
} {
  return {
    retry: useCallback(() => {
      show(READING);
      void read();
    }, []),
    changeExplained: useCallback((explained) => {
      if (state.is === 'ready') show({ is: 'ready', report: { ...state.report, explained } });
    }, []),
  };
}

/** Whoever asks while it is being read waits for the same answer; what is shown stays until it is there. */
function read(): Promise<void> {
  asked ??= readReality().then((reply) => {
    asked = undefined;
    if (reply.ok) show({ is: 'ready', report: reply.data });
    else if (state.is !== 'ready') show({ is: 'failed', failure: reply.error });
  });
  return asked;
}

function show(next: ReportState): void {
  state = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
