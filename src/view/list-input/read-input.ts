/** What was pasted, dropped or chosen, as rows of a list: its shape found or chosen, and everything that is odd about it. */
import type { InputRow } from '../../contract/lists';
import type { AddressProblem } from '../../decide/address';
import { openInput } from './open-input';

export const SEPARATORS = [',', ';', '\t', '|'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** A column of a table. */
export interface InputColumn {
  readonly index: number;
  /** As the header names it; absent: it has no name. */
  readonly name?: string;
  /** Some of what stands in it. */
  readonly examples: readonly string[];
  /** Share of its cells that look like an address, 0 to 1. */
  readonly addresses: number;
}

/** Addresses with anything between them, or a table of which one column holds the addresses. */
export type InputShape =
  | { readonly kind: 'addresses' }
  | {
      readonly kind: 'table';
      readonly separator: Separator;
      /** The first line names the columns. */
      readonly header: boolean;
      readonly columns: readonly InputColumn[];
      /** Index of the column that holds the addresses. */
      readonly column: number;
    };

/** What a person chose instead of what was found. */
export interface ChosenShape {
  readonly kind?: InputShape['kind'];
  readonly separator?: Separator;
  readonly header?: boolean;
  readonly column?: number;
}

/** Why a line gave no row. */
export type LineProblem = 'unclosed-quote' | 'stray-quote' | 'column-missing';

export interface OddLine<Problem> {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly problem: Problem;
}

/** So many odd lines are named; all are counted. */
export interface Odd<Problem> {
  readonly count: number;
  readonly first: readonly OddLine<Problem>[];
}

/** Why a file cannot be read as a list at all. */
export type FileProblem =
  'empty-file' | 'excel-workbook' | 'pdf' | 'binary' | 'too-large' | 'unreadable';

/** Nothing to work with. */
export type InputProblem = 'empty' | 'only-header' | 'no-address';

export interface ReadInput {
  readonly shape: InputShape;
  /** Each address once (letter case aside), with the line where it stood first; those that are not valid are among them. */
  readonly rows: readonly InputRow[];
  /** Addresses that stood there again, each with the line of the first. */
  readonly duplicates: Odd<{ readonly sameAs: number }>;
  /** Lines without anything, or with nothing in the column. */
  readonly blanks: number;
  /** Rows that are no valid address; they get their answer like all others (A1). */
  readonly invalid: Odd<AddressProblem>;
  /** Lines that gave no row. */
  readonly broken: Odd<LineProblem>;
  /** Addresses left out because a list holds no more. */
  readonly beyond: number;
  readonly lines: number;
  readonly problem?: InputProblem;
}

/** Reads a text whole; a large file goes through `openInput` piece by piece. Total: it never throws. */
export function readInput(text: string, chosen: ChosenShape = {}): ReadInput {
  const input = openInput(chosen);
  input.push(text);
  return input.end();
}
