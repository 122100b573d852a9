/** The revisions of the record, read a page at a time, on demand. */
import { useCallback, useEffect, useState } from 'react';
import type { RecordReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import { readHistory } from '../invoke';

export interface Revisions {
  /** Newest first, as far as they were read; absent: nothing was read yet. */
  readonly read?: readonly RecordReport[];
  readonly isReading: boolean;
  readonly failure?: Failure;
  /** Absent: that was all. */
  readonly readOlder?: () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
}

interface State {
  readonly of: string;
  readonly read?: readonly RecordReport[];
  readonly next?: string;
  /** The page that failed: older than this, or the first. */
  readonly failedBefore?: string;
  readonly isReading: boolean;
  readonly failure?: Failure;
}

/** Starts anew when another revision is the current one, or it was confirmed. */
export function useRevisions(
  revision: string | undefined,
  confirmedAt: string | undefined,
): Revisions {
  const current = `${revision ?? ''} ${confirmedAt ?? ''}`;
  const [state, setState] = useState<State>({ of: current, isReading: true });
  const readPage = useCallback(
    async (before: string | undefined) => {
      const reply = await readHistory(before);
      setState((old) => {
        // A page that arrives for an older record is dropped.
        if (old.of !== current) return old;
        if (!reply.ok) {
          const { failedBefore: _, ...rest } = old;
          const where = before === undefined ? {} : { failedBefore: before };
          return { ...rest, ...where, isReading: false, failure: reply.error };
        }
        const { revisions, next } = reply.data;
        const sofar = before === undefined ? [] : (old.read ?? []);
        const read = [...sofar, ...revisions];
        return { of: current, read, isReading: false, ...(next === undefined ? {} : { next }) };
      });
    },
    [current],
  );
  useEffect(() => {
    setState((old) => ({ ...old, of: current, isReading: true }));
    void readPage(undefined);
  }, [current, readPage]);

  function start(before: string | undefined): void {
    setState(({ failure: _, ...old }) => ({ ...old, isReading: true }));
    void readPage(before);
  }

  const { read, next, isReading, failure, failedBefore } = state;
  return {
    isReading,
    ...(read === undefined ? {} : { read }),
    ...(failure === undefined ? {} : { failure }),
    ...(next === undefined ? {} : { readOlder: () => start(next) }),
    retry: () => start(failedBefore),
  };
}
