/** The words of the `pull` command line (design.md section 7). */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../view/words/language';
import type { TerminalWords } from '../../view/words/terminal-words';
import { isSpoken } from '../spoken';
import { usageOf } from '../usage';

export interface PullArguments {
  readonly org: string;
  readonly settings: string;
  readonly mapping?: string;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly run: PullArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const KEY_VARIABLE = 'ATLASSIAN_ORG_API_KEY';

/** Help for the command. */
export function usage(words: TerminalWords): string {
  const { about, options, key, exitCodes } = words.pull;
  return usageOf(
    {
      command: 'npm run -s pull -- --org ORG_ID [--settings FILE] [--mapping FILE]',
      about: [about],
      options: [
        ['--org ORG_ID', options.org],
        ['--settings FILE', options.settings],
        ['--mapping FILE', options.mapping],
        [KEY_VARIABLE, key],
      ],
      exitCodes,
    },
    words,
  );
}

/** An id, and nothing that could lead to another address. */
const ORG_ID = /^[\da-z][\da-z-]{0,63}$/i;

/** Reads the command line. What is unknown, missing or no id is named, never ignored. */
export function parseArguments(args: readonly string[], words: TerminalWords): ParsedArguments {
  const { problems } = words.pull;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        org: { type: 'string' },
        settings: { type: 'string', default: 'invite-check.settings.json' },
        mapping: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.org === undefined) return { kind: 'wrong', message: problems['org-missing'] };
    if (!ORG_ID.test(values.org)) return { kind: 'wrong', message: problems['org-malformed'] };
    if (!isSpoken(values.language)) {
      return { kind: 'wrong', message: words.unknownLanguage(LANGUAGES.join(', ')) };
    }
    return {
      kind: 'run',
      run: {
        org: values.org,
        settings: values.settings,
        ...(values.mapping === undefined ? {} : { mapping: values.mapping }),
      },
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
