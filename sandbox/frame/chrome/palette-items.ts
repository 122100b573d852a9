/** What the command palette lists, and which of it fits what was typed. */
import type { SandboxCommand } from '../../host/entry-api';
import type { StateReply } from '../../host/http-api';
import type { Place } from '../place';

/** An item: a command of the app, or one of Jira's own that leads to a page. */
export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  readonly group: 'Apps' | 'Jira';
  readonly keywords: readonly string[];
  readonly command?: SandboxCommand;
  readonly to?: Partial<Place> & Pick<Place, 'page'>;
}

/** Everything, apps first. */
export function paletteItems({ commands, projects }: StateReply): readonly PaletteItem[] {
  return [
    ...commands.map((command) => ({
      id: command.key,
      title: command.title,
      group: 'Apps' as const,
      keywords: command.keywords,
      command,
    })),
    ...projects.map(({ key, name, typeKey }) => {
      const isDesk = typeKey === 'service_desk';
      return {
        id: `go-${key}`,
        title: `Go to ${name}${isDesk ? ' › Customers' : ' › Board'}`,
        group: 'Jira' as const,
        keywords: [key],
        to: { page: isDesk ? ('customers' as const) : ('board' as const), project: key },
      };
    }),
  ];
}

/** Every word that was typed must begin a word of the title or of the keywords. */
export function fitting(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const wanted = wordsOf(typed);
  return items.filter(({ title, keywords }) => {
    const words = wordsOf([title, ...keywords].join(' '));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
