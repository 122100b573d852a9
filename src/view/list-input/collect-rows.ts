/** The rows of a list as they come in: each address once, and what is odd named by line. */
import { MAX_LIST_ROWS, MAX_ROW_TEXT, type InputRow } from '../../contract/lists';
import { parseAddress, type AddressProblem } from '../../decide/address';
import { toAddressList } from '../address-list';
import type { TableRecord } from './records';
import type { InputProblem, InputShape, LineProblem, Odd, OddLine, ReadInput } from './read-input';

export interface Collector {
  /** A line of addresses. */
  readonly line: (line: number, text: string) => void;
  /** A line of a table. */
  readonly record: (record: TableRecord) => void;
  readonly end: () => ReadInput;
}

/** So many odd lines are named, and so much of each is shown. */
const NAMED = 100;
const SHOWN = 200;

export function openCollector(shape: InputShape): Collector {
  const rows: InputRow[] = [];
  const first = new Map<string, number>();
  const duplicates = openOdd<{ readonly sameAs: number }>();
  const invalid = openOdd<AddressProblem>();
  const broken = openOdd<LineProblem>();
  let blanks = 0;
  let beyond = 0;
  let lines = 0;
  let headerAhead = shape.kind === 'table' && shape.header;

  function addressAt(line: number, address: string): void {
    const text = address.slice(0, MAX_ROW_TEXT);
    // Of the whole address: two that begin alike and are cut are not the same.
    const key = address.toLowerCase();
    const known = first.get(key);
    if (known !== undefined) {
      duplicates.note({ line, text, problem: { sameAs: known } });
      return;
    }
    if (rows.length >= MAX_LIST_ROWS) {
      beyond += 1;
      return;
    }
    first.set(key, line);
    rows.push([line, text]);
    const parsed = parseAddress(text);
    if (!parsed.valid) invalid.note({ line, text, problem: parsed.problem });
  }

  function textAt(line: number, text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') blanks += 1;
    // Words without an address among them are one row that is none, not as many as there are words.
    else if (!trimmed.includes('@')) addressAt(line, trimmed);
    else for (const address of toAddressList(trimmed)) addressAt(line, address);
  }

  return {
    line: (line, text) => {
      lines = line;
      textAt(line, text);
    },
    record: ({ line, text, fields, problem }) => {
      lines = line;
      if (shape.kind !== 'table') return;
      // Blank lines may stand above it.
      if (headerAhead && problem === undefined && text.trim() !== '') {
        headerAhead = false;
        return;
      }
      const cell = fields[shape.column];
      if (problem !== undefined) broken.note({ line, text, problem });
      else if (cell !== undefined) textAt(line, cell);
      else if (fields.join('').trim() === '') blanks += 1;
      else broken.note({ line, text, problem: 'column-missing' });
    },
    end: () => {
      const problem = problemOf(shape, { rows, invalid: invalid.odd().count, lines });
      return {
        shape,
        rows,
        duplicates: duplicates.odd(),
        blanks,
        invalid: invalid.odd(),
        broken: broken.odd(),
        beyond,
        lines,
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
}

function openOdd<Problem>() {
  const first: OddLine<Problem>[] = [];
  let count = 0;
  return {
    note: (odd: OddLine<Problem>): void => {
      count += 1;
      if (first.length < NAMED) first.push({ ...odd, text: odd.text.slice(0, SHOWN) });
    },
    odd: (): Odd<Problem> => ({ count, first }),
  };
}

function problemOf(
  shape: InputShape,
  found: { readonly rows: readonly InputRow[]; readonly invalid: number; readonly lines: number },
): InputProblem | undefined {
  if (found.rows.length === 0) {
    return shape.kind === 'table' && shape.header && found.lines > 0 ? 'only-header' : 'empty';
  }
  return found.invalid === found.rows.length ? 'no-address' : undefined;
}
