/** What the admin page says around its parts, in English. */
import type { ShellWords } from '../shell-words';

export const shell: ShellWords = {
  parts: {
    map: 'Map',
    findings: 'Findings',
    reality: 'Reality check',
    'what-if': 'What if',
    lists: 'Lists',
    guardrails: 'Guardrails',
    record: 'Record',
    history: 'History',
  },
  opening: (part) => `Opening ${part}`,
  failedTitle: 'This part couldn’t be opened',
  failed:
    'The app may have been updated while the page was open. Reload it; what is saved stays as it is.',
  reload: 'Reload',
};
