/** A page of a list of the service desk API, with links to the pages beside it. */
import { numberIn, type Call } from './operation';

const PAGE = 50;

/** `path` is what follows `/rest/servicedeskapi/`. */
export function deskPage<Item extends object>(
  { state, query }: Call,
  path: string,
  found: readonly Item[],
) {
  const start = numberIn(query, 'start', { fallback: 0, max: Number.MAX_SAFE_INTEGER });
  const limit = Math.max(1, numberIn(query, 'limit', { fallback: PAGE, max: PAGE }));
  const values = found.slice(start, start + limit);
  const isLastPage = start + limit >= found.length;
  const at = (from: number): string => {
    const beside = new URLSearchParams(query);
    beside.set('start', String(from));
    beside.set('limit', String(limit));
    return `${state.url}/rest/servicedeskapi/${path}?${beside.toString()}`;
  };
  return {
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      self: at(start),
      base: state.url,
      context: '',
      ...(isLastPage ? {} : { next: at(start + limit) }),
      ...(start === 0 ? {} : { prev: at(Math.max(0, start - limit)) }),
    },
    values,
  };
}
