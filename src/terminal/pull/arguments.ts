/** The words of the `pull` command line (design.md section 7). */
import { parseArgs } from 'node:util';

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

export const USAGE = `Usage: npm run -s pull -- --org ORG_ID [--settings FILE] [--mapping FILE]

Reads the approved domains and Any domain of an Atlassian organization, and writes
them into a settings file. Everything else in the file stays as it is. Only reads
from Atlassian, and only from api.atlassian.com.

  --org ORG_ID      the organization: the id in the address of its Atlassian
                    Administration, admin.atlassian.com/o/ORG_ID
  --settings FILE   the settings file to fill; made if it isn't there
                    (invite-check.settings.json)
  --mapping FILE    what the strings of your organization mean; see docs/pull.md
  --help            this text

${KEY_VARIABLE}   an API key of the organization that may read app access settings

Exit codes: 0 done, 1 the file couldn't be written, 2 the input is wrong,
3 Atlassian refused, 4 Atlassian is busy or out of reach, 5 an answer of Atlassian
wasn't understood. Unless it is 0, the file is as it was.
`;

/** An id, and nothing that could lead to another address. */
const ORG_ID = /^[\da-z][\da-z-]{0,63}$/i;

/** Reads the command line. What is unknown, missing or no id is named, never ignored. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        org: { type: 'string' },
        settings: { type: 'string', default: 'invite-check.settings.json' },
        mapping: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.org === undefined) return { kind: 'wrong', message: '--org ORG_ID is missing' };
    if (!ORG_ID.test(values.org)) {
      return {
        kind: 'wrong',
        message: '--org: an organization id has letters, digits and hyphens',
      };
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
