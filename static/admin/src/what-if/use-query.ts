/** What one came with, as the address of the page keeps it: which tool, whom one asks about, where, and the wish. */
import { OUTCOMES, type Outcome } from '../../../../src/decide/outcome';
import { useRoute } from '../use-route';

export type Tool = 'try' | 'least';

export interface Query {
  readonly tool: Tool;
  readonly who: string;
  readonly project: string | undefined;
  readonly wish: Outcome | undefined;
  /** Changes some of it; an empty text takes a key away. */
  readonly choose: (values: Readonly<Record<string, string>>) => void;
}

/** The query of this part, apart from the changes. */
export function useQuery(): Query {
  const { route, choose } = useRoute();
  const { query } = route;
  return {
    tool: query.get('tool') === 'least' ? 'least' : 'try',
    who: query.get('who') ?? '',
    project: query.get('project') ?? undefined,
    wish: OUTCOMES.find((outcome) => outcome === query.get('wish')),
    choose: (values) => {
      const next = new URLSearchParams(query);
      for (const [key, value] of Object.entries(values)) {
        if (value === '') next.delete(key);
        else next.set(key, value);
      }
      choose('what-if', next);
    },
  };
}
