/** The words of the `predict` command line (design.md section 7). */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../view/words/language';

export interface PredictArguments {
  readonly settings: string;
  readonly project?: string;
  readonly json: boolean;
  readonly assumeTypical: boolean;
  readonly expect?: string;
  readonly file?: string;
  /** Name or number; only with a file. */
  readonly column?: string;
  /** Of the answers, if not that of the environment. */
  readonly language?: Language;
  readonly addresses: readonly string[];
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly run: PredictArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `Usage: npm run -s predict -- --settings FILE [options] [ADDRESS…]

Predicts which notification each address gets when it is invited as a customer.
Without addresses or a file it reads standard input: a line is an address, or a JSON object
{"email": …, "project": …, "account": …, "inviter": …, "route": …}.

  --settings FILE    the recorded setup (invite-check.settings.json)
  --project KEY      the project that they are invited to
  --file FILE        addresses from a CSV, TSV or text file; each is answered once
  --column COLUMN    the column of the file that holds them, by name or number (from 1)
  --json             one line of JSON for each input line
  --assume-typical   a new person, invited by an agent, in a healthy project
  --expect FILE      check guardrails; exit code 1 when one is broken
  --language LANG    language of the answers: ${LANGUAGES.join(', ')}; otherwise that of LC_ALL or LANG
  --help             this text

Exit codes: 0 everything was answered, 1 a guardrail is broken, 2 the input is wrong.
`;

/** Reads the command line. Unknown options and a missing settings file are named, never ignored. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
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
    if (settings === undefined) return { kind: 'wrong', message: '--settings FILE is missing' };
    const message = contradiction(rest, positionals);
    const language = LANGUAGES.find((one) => one === rest.language);
    if (message !== undefined) return { kind: 'wrong', message };
    if (language !== rest.language) {
      return { kind: 'wrong', message: `--language is one of ${LANGUAGES.join(', ')}` };
    }
    return {
      kind: 'run',
      run: {
        settings,
        json: values.json,
        assumeTypical: values['assume-typical'],
        addresses: positionals,
        ...given(values, ['project', 'expect', 'file', 'column']),
        ...(language === undefined ? {} : { language }),
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
): string | undefined {
  if (file !== undefined && addresses.length > 0) return '--file and addresses exclude each other';
  return file === undefined && column !== undefined ? '--column needs --file' : undefined;
}
