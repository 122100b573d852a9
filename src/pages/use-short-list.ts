/** A short list that is answered at once: what has come so far, and what failed. */
import { useEffect, useRef, useState } from 'react';
import type { InputRow } from '../contract/lists';
import { checkInBatches, type Checked, type CheckedMap } from './check-in-batches';
import { ask } from './use-check';

export interface ShortList {
  readonly is: 'checking' | 'done' | 'stopped';
  readonly rows: readonly InputRow[];
  readonly answers: CheckedMap;
}

export interface ShortListControl {
  readonly list: ShortList | undefined;
  readonly start: (rows: readonly InputRow[]) => void;
  /** Checks some of its addresses once more, past what is stored. */
  readonly again: (addresses: readonly string[]) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** The state of a short list; of two runs the later one counts. */
export function useShortList(): ShortListControl {
  const [list, setList] = useState<ShortList>();
  const turn = useRef(0);

  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  async function run(addresses: readonly string[], past: boolean): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    const isCancelled = () => mine !== turn.current;
    await checkInBatches((batch) => ask(batch, past), addresses, {
      isCancelled,
      onAnswers: (some) => {
        setList((now) => now && { ...now, answers: withAnswers(now.answers, some) });
      },
    });
    if (!isCancelled()) setList((now) => now && { ...now, is: 'done' });
  }

  return {
    list,
    start: (rows) => {
      setList({ is: 'checking', rows, answers: new Map() });
      void run(
        rows.map(([, address]) => address),
        false,
      );
    },
    again: (addresses) => {
      setList((now) => now && { ...now, is: 'checking' });
      void run(addresses, true);
    },
    stop: () => {
      turn.current += 1;
      setList((now) => now && { ...now, is: 'stopped' });
    },
    clear: () => {
      turn.current += 1;
      setList(undefined);
    },
  };
}

/** A failure drives out no answer. */
function withAnswers(answers: CheckedMap, some: readonly Checked[]): CheckedMap {
  const now = new Map(answers);
  for (const one of some) {
    const old = now.get(one.address);
    if (!('failed' in one) || old === undefined || 'failed' in old) now.set(one.address, one);
  }
  return now;
}
