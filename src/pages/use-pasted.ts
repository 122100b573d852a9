/** What was pasted, and how it is read. */
import { useMemo, useState } from 'react';
import { readInput, type ChosenShape, type ReadInput } from '../view/list-input/read-input';
import { useReader } from './use-reader';

export interface PastedControl {
  readonly text: string;
  /** Absent while nothing is there. */
  readonly input: ReadInput | undefined;
  readonly name: string;
  readonly paste: (text: string) => void;
  readonly choose: (column: number) => void;
  readonly rename: (name: string) => void;
  readonly clear: () => void;
}

/** The text stays while the page is open, whatever is shown beside it. */
export function usePasted(): PastedControl {
  const { words, locale, now } = useReader();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ChosenShape>({});
  const [given, setGiven] = useState('');
  const input = useMemo(
    () => (text.trim() === '' ? undefined : readInput(text, chosen)),
    [text, chosen],
  );
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now);
  return {
    text,
    input,
    name: given.trim() === '' ? words.listInput.defaultName(date) : given.trim(),
    paste: (fresh) => {
      setText(fresh);
      setChosen({});
    },
    choose: (column) => {
      setChosen({ kind: 'table', column });
    },
    rename: setGiven,
    clear: () => {
      setText('');
      setChosen({});
      setGiven('');
    },
  };
}
