/** A list that is put in piece by piece: first its beginning is looked at for its shape, then row after row is taken. */
import { openLines } from './lines';
import { findShape, SAMPLE_LINES } from './find-shape';
import { openCollector } from './collect-rows';
import { openRecords } from './records';
import type { ChosenShape, InputShape, ReadInput } from './read-input';

export interface Input {
  readonly push: (text: string) => void;
  /** Everything that was pushed, as rows. Nothing can be pushed afterwards. */
  readonly end: () => ReadInput;
}

/** More than a line of any table: a text that never ends its line is looked at all the same. */
const SAMPLE_LENGTH = 1_000_000;

interface Taker {
  readonly take: (line: string) => void;
  readonly end: () => ReadInput;
}

/** Opens an empty list; what a person chose counts instead of what is found. */
export function openInput(chosen: ChosenShape = {}): Input {
  const lines = openLines();
  let sample: string[] = [];
  let length = 0;
  let taker: Taker | undefined;
  const decide = (): Taker => {
    const opened = openTaker(findShape(sample, chosen));
    for (const line of sample) opened.take(line);
    sample = [];
    return opened;
  };
  const take = (line: string): void => {
    if (taker !== undefined) {
      taker.take(line);
      return;
    }
    sample.push(sample.length === 0 && length === 0 ? line.replace(/^\uFEFF/u, '') : line);
    length += line.length + 1;
    if (sample.length >= SAMPLE_LINES || length >= SAMPLE_LENGTH) taker = decide();
  };
  return {
    push: (text) => {
      for (const line of lines.push(text)) take(line);
    },
    end: () => {
      for (const line of lines.end()) take(line);
      taker ??= decide();
      return taker.end();
    },
  };
}

function openTaker(shape: InputShape): Taker {
  const rows = openCollector(shape);
  if (shape.kind === 'addresses') {
    let line = 0;
    return {
      take: (text) => {
        line += 1;
        rows.line(line, text);
      },
      end: rows.end,
    };
  }
  const records = openRecords(shape.separator);
  return {
    take: (text) => {
      for (const record of records.push(text)) rows.record(record);
    },
    end: () => {
      for (const record of records.end()) rows.record(record);
      return rows.end();
    },
  };
}
