/** What Stryker reports of one change to a file, in a form that outlives other changes of that file. */

/** The part of Stryker's report that is read here (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: Status;
  readonly statusReason?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Both count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

export type Status =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'RuntimeError'
  | 'CompileError'
  | 'Ignored'
  | 'Pending';

/** One change, known by the lines that it touches and not by their numbers. */
export interface Change {
  readonly file: string;
  readonly mutator: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  /** Of a change that a comment in the source leaves out. */
  readonly comment: string;
}

/** Every change of a report, in its order. */
export function changesOf({ files }: Report): readonly Change[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({
      file,
      mutator: mutant.mutatorName,
      ...linesOf(mutant, source.split('\n')),
      status: mutant.status,
      comment: mutant.statusReason ?? '',
    })),
  );
}

/** The touched lines before and after, each as one short line. */
function linesOf(
  { location: { start, end }, replacement = '' }: Mutant,
  lines: readonly string[],
): { readonly from: string; readonly to: string } {
  const head = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
  const tail = (lines[end.line - 1] ?? '').slice(end.column - 1);
  return {
    from: inShort(lines.slice(start.line - 1, end.line).join(' ')),
    to: inShort(head + replacement + tail),
  };
}

const LONGEST = 120;

function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
