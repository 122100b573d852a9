/** The words of the `predict` command line (design.md section 7). */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../view/words/language';
import type { PredictProblem, TerminalWords } from '../view/words/terminal-words';
import { isSpoken } from './spoken';
import { usageOf } from './usage';

export interface PredictArguments {
  readonly settings: string;
  readonly project?: string;
  readonly json: boolean;
  readonly assumeTypical: boolean;
  readonly expect?: string;
  readonly file?: string;
  /** Name or number; only with a file. */
  readonly column?: string;
  readonly addresses: readonly string[];
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly run: PredictArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Help for the command. */
export function usage(words: TerminalWords): string {
  const { about, input, options, exitCodes } = words.predict;
  return usageOf(
    {
      command: 'npm run -s predict -- --settings FILE [options] [ADDRESS…]',
      about: [about, input('{"email": …, "project": …, "account": …, "inviter": …, "route": …}')],
      options: [
        ['--settings FILE', options.settings],
        ['--project KEY', options.project],
        ['--file FILE', options.file],
        ['--column COLUMN', options.column],
        ['--json', options.json],
        ['--assume-typical', options['assume-typical']],
        ['--expect FILE', options.expect],
      ],
      exitCodes,
    },
    words,
  );
}

/** Reads the command line. Unknown options and a missing settings file are named, never ignored. */
export function parseArguments(args: readonly string[], words: TerminalWords): ParsedArguments {
  const { problems } = words.predict;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        settings: { type: 'string' },
        project: { type: 'string' },
        json: { type: 'boolean', default: false },
        'assume-typical': { type: 'boolean', default: false },
        expect: { type: 'string' },
        file: { type: 'string' },
        column: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const { settings, ...rest } = values;
    if (settings === undefined) return { kind: 'wrong', message: problems['settings-missing'] };
    const problem = contradiction(rest, positionals);
    if (problem !== undefined) return { kind: 'wrong', message: problems[problem] };
    if (!isSpoken(values.language)) {
      return { kind: 'wrong', message: words.unknownLanguage(LANGUAGES.join(', ')) };
    }
    return {
      kind: 'run',
      run: {
        settings,
        json: values.json,
        assumeTypical: values['assume-typical'],
        addresses: positionals,
        ...given(values, ['project', 'expect', 'file', 'column']),
      },
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Of these words those that were said. */
function given<Name extends string>(
  values: { readonly [name in Name]?: string },
  names: readonly Name[],
): { readonly [name in Name]?: string } {
  const said = names.filter((name) => values[name] !== undefined);
  return Object.fromEntries(said.map((name) => [name, values[name]])) as {
    [name in Name]?: string;
  };
}

function contradiction(
  { file, column }: { readonly file?: string; readonly column?: string },
  addresses: readonly string[],
): PredictProblem | undefined {
  if (file !== undefined && addresses.length > 0) return 'file-and-addresses';
  return file === undefined && column !== undefined ? 'column-without-file' : undefined;
}
