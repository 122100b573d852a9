/** What is typed into the search field: at once in the field, a little later in the address of the page. */
import { useEffect, useRef, useState } from 'react';
import { useRoute } from '../use-route';
import { withChosen } from './choices';

const SETTLED_MS = 400;

export interface Search {
  readonly typed: string;
  readonly type: (text: string) => void;
}

/** The text of the field. */
export function useSearch(): Search {
  const { route, choose } = useRoute();
  const { query } = route;
  const [typed, setTyped] = useState(query.get('q') ?? '');
  const latest = useRef({ query, choose });
  latest.current = { query, choose };
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      if ((now.query.get('q') ?? '') !== typed)
        now.choose('map', withChosen(now.query, { q: typed }));
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return { typed, type: setTyped };
}
