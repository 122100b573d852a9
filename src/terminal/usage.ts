/** The help of a command: what it does, its options in a column, its exit codes. */
import { wrapped } from '../view/wrapped';
import { LANGUAGES } from '../view/words/language';
import type { TerminalWords } from '../view/words/terminal-words';

/** What differs from command to command. */
export interface Help {
  readonly command: string;
  readonly about: readonly string[];
  /** `--file FILE` with what it does. */
  readonly options: readonly (readonly [option: string, does: string])[];
  readonly exitCodes: string;
}

const WIDTH = 92;
const INDENT = '  ';

/** As text, with the options that every command has. */
export function usageOf(
  { command, about, options, exitCodes }: Help,
  words: TerminalWords,
): string {
  const all = [
    ...options,
    ['--language LANG', words.options.language(LANGUAGES.join(', '))],
    ['--help', words.options.help],
  ] as const;
  const column = Math.max(...all.map(([option]) => option.length)) + 2;
  const lines = all.flatMap(([option, does]) =>
    wrapped(does, WIDTH - column - INDENT.length).map(
      (line, index) => `${INDENT}${(index === 0 ? option : '').padEnd(column)}${line}`,
    ),
  );
  return [
    words.usage(command),
    '',
    ...about.flatMap((text) => wrapped(text, WIDTH)),
    '',
    ...lines,
    '',
    ...wrapped(exitCodes, WIDTH),
    '',
  ].join('\n');
}
