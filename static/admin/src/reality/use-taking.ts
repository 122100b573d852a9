/** What is about to be taken into the record, and what was taken last. */
import { useState } from 'react';
import type { SettingChange } from '../../../../src/audit/setting-change';

/** The section from which it is taken; the panel opens there. */
export type TakenFrom = 'contradictions' | 'implied' | 'drift';

export interface Taking {
  readonly open:
    { readonly from: TakenFrom; readonly changes: Changes; readonly isLoose: boolean } | undefined;
  /** What was saved, in words. */
  readonly done: string | undefined;
  readonly start: (from: TakenFrom, changes: Changes, isLoose?: boolean) => void;
  readonly close: () => void;
  readonly finish: (text: string) => void;
}

type Changes = readonly SettingChange[];

/** The state of taking. */
export function useTaking(): Taking {
  const [open, setOpen] = useState<Taking['open']>();
  const [done, setDone] = useState<string>();
  return {
    open,
    done,
    start: (from, changes, isLoose = false) => {
      setDone(undefined);
      setOpen({ from, changes, isLoose });
    },
    close: () => setOpen(undefined),
    finish: (text) => {
      setOpen(undefined);
      setDone(text);
    },
  };
}
