/** What is put into a new list: its source, and the text or the file as it was read. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import {
  readInput,
  type ChosenShape,
  type ReadInput,
} from '../../../../src/view/list-input/read-input';
import { readBeside } from './file/read-beside';
import type { FileProblem } from '../../../../src/view/list-input/read-input';

export type NewListSource = 'paste' | 'file' | 'desk' | 'site';

export type FileState =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly name: string; readonly share: number }
  | { readonly is: 'failed'; readonly name: string; readonly problem: FileProblem }
  | { readonly is: 'read'; readonly name: string; readonly input: ReadInput };

export interface ListInput {
  readonly source: NewListSource;
  readonly setSource: (source: NewListSource) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly file: FileState;
  readonly setFile: (file: File) => void;
  /** What was found; absent: nothing was put in, or it is being read. */
  readonly read: ReadInput | undefined;
  /** What a person chose instead of what was found. */
  readonly choose: (chosen: ChosenShape) => void;
}

export function useInput(first: string): ListInput {
  const [source, setSource] = useState<NewListSource>('paste');
  const [text, setText] = useState(first);
  const [chosen, setChosen] = useState<ChosenShape>({});
  const [file, setFile] = useState<FileState>({ is: 'none' });
  const chosenFile = useRef<File>();
  const turn = useRef<AbortController>();
  // A large paste is read after the field has shown it.
  const settled = useDeferredValue(text);
  const pasted = useMemo(
    () => (settled.trim() === '' ? undefined : readInput(settled, chosen)),
    [settled, chosen],
  );

  async function take(next: File, shape: ChosenShape): Promise<void> {
    turn.current?.abort();
    const mine = new AbortController();
    turn.current = mine;
    chosenFile.current = next;
    const { name } = next;
    setFile({ is: 'reading', name, share: 0 });
    const answer = await readBeside(next, {
      chosen: shape,
      signal: mine.signal,
      onProgress: (bytes, all) => {
        if (!mine.signal.aborted) setFile({ is: 'reading', name, share: bytes / Math.max(1, all) });
      },
    });
    if (mine.signal.aborted) return;
    setFile(
      answer.ok
        ? { is: 'read', name, input: answer.input }
        : { is: 'failed', name, problem: answer.problem },
    );
  }

  const readOf: Readonly<Record<NewListSource, ReadInput | undefined>> = {
    paste: pasted,
    file: file.is === 'read' ? file.input : undefined,
    desk: undefined,
    site: undefined,
  };
  return {
    source,
    setSource: (next) => {
      setSource(next);
      setChosen({});
    },
    text,
    setText: (next) => {
      setText(next);
      setChosen({});
    },
    file,
    setFile: (next) => void take(next, {}),
    read: readOf[source],
    choose: (shape) => {
      setChosen(shape);
      if (source === 'file' && chosenFile.current !== undefined) {
        void take(chosenFile.current, shape);
      }
    },
  };
}
