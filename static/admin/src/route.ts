/** Where one is in the admin page, as its address says it: a part and what is chosen in it. */

/** In the order of the tabs. */
export const PARTS = [
  'map',
  'findings',
  'reality',
  'what-if',
  'lists',
  'guardrails',
  'record',
  'history',
] as const;

export type Part = (typeof PARTS)[number];

export interface Route {
  /** Absent: the page decides, by what is recorded. */
  readonly part?: Part;
  /** What is chosen in the part: filters, a cell, changes to try. */
  readonly query: URLSearchParams;
}

/** Reads `/map?outcome=error`; what it does not know falls back. */
export function parseRoute({
  pathname,
  search,
}: {
  readonly pathname: string;
  readonly search: string;
}): Route {
  const part = PARTS.find((one) => pathname.split('/').includes(one));
  return { ...(part === undefined ? {} : { part }), query: new URLSearchParams(search) };
}

/** The address of a part, inside the page. */
export function addressOf(part: Part, query: URLSearchParams = new URLSearchParams()): string {
  const text = query.toString();
  return text === '' ? `/${part}` : `/${part}?${text}`;
}
