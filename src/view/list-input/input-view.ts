/** What was put in, in words: how many addresses, what was left out, and the odd lines by number. */
import { MAX_LIST_ROWS } from '../../contract/lists';
import type { AddressProblem } from '../../decide/address';
import type { Reader } from '../reader';
import type { InputColumn, LineProblem, Odd, ReadInput } from './read-input';

export interface InputView {
  /** "9,812 addresses" */
  readonly found: string;
  /** "120 duplicates left out", in the order of how much they matter. */
  readonly notes: readonly string[];
  readonly odd: readonly OddGroup[];
  readonly problem?: { readonly title: string; readonly advice: string };
}

/** Odd lines of one kind. */
export interface OddGroup {
  readonly title: string;
  readonly lines: readonly string[];
  /** Of them that are not named. */
  readonly more?: string;
}

export function toInputView(input: ReadInput, { words }: Reader): InputView {
  const { listInput, addressProblems } = words;
  const { rows, duplicates, blanks, invalid, broken, beyond, problem } = input;
  const group = <P>(
    odd: Odd<P>,
    title: (count: number) => string,
    say: (problem: P) => string,
  ): readonly OddGroup[] => (odd.count === 0 ? [] : [toGroup(odd, title(odd.count), say)]);
  const toGroup = <P>(odd: Odd<P>, title: string, say: (problem: P) => string): OddGroup => {
    const left = odd.count - odd.first.length;
    return {
      title,
      lines: odd.first.map((one) => listInput.line(one.line, clipped(one.text), say(one.problem))),
      ...(left > 0 ? { more: listInput.more(left) } : {}),
    };
  };
  return {
    found: listInput.found(rows.length),
    notes: [
      ...(beyond > 0 ? [listInput.beyond(beyond, MAX_LIST_ROWS)] : []),
      ...(blanks > 0 ? [listInput.blanks(blanks)] : []),
    ],
    odd: [
      ...group(broken, listInput.broken, (code: LineProblem) => listInput.lineProblems[code]),
      ...group(invalid, listInput.invalid, (code: AddressProblem) => addressProblems[code]),
      ...group(duplicates, listInput.duplicates, ({ sameAs }) => listInput.sameAs(sameAs)),
    ],
    ...(problem === undefined ? {} : { problem: listInput.problems[problem] }),
  };
}

/** A column as one of several to choose from. */
export function columnLabel(column: InputColumn, { words }: Reader): string {
  const { listInput } = words;
  const name = column.name ?? listInput.unnamedColumn(column.index + 1);
  return listInput.columnChoice(clipped(name), column.examples.slice(0, 2).map(clipped).join(', '));
}

const CLIP = 60;

/** A line of a file can be very long. */
function clipped(text: string): string {
  return text.length > CLIP ? `${text.slice(0, CLIP)}…` : text;
}
