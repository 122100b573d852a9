/** What both pages and the terminal say about a list that is being put in. */
import type { FileProblem, InputProblem, LineProblem, Separator } from '../list-input/read-input';

export interface ListInputWords {
  readonly title: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly name: string;
  readonly defaultName: (date: string) => string;
  readonly shapes: Readonly<Record<'addresses' | 'table', string>>;
  readonly shape: string;
  readonly separator: string;
  readonly separators: Readonly<Record<Separator, string>>;
  readonly header: string;
  readonly column: string;
  readonly unnamedColumn: (number: number) => string;
  /** A column as one of several to choose from. */
  readonly columnChoice: (name: string, examples: string) => string;
  readonly found: (addresses: number) => string;
  readonly duplicates: (count: number) => string;
  readonly blanks: (count: number) => string;
  readonly invalid: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly beyond: (left: number, most: number) => string;
  /** One line that is odd, with what is odd about it. */
  readonly line: (line: number, text: string, problem: string) => string;
  readonly sameAs: (line: number) => string;
  readonly more: (count: number) => string;
  readonly lineProblems: Readonly<Record<LineProblem, string>>;
  readonly file: {
    readonly problems: Readonly<
      Record<FileProblem, { readonly title: string; readonly advice: string }>
    >;
  };
  readonly problems: Readonly<
    Record<InputProblem, { readonly title: string; readonly advice: string }>
  >;
}
