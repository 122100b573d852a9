/** The history that `view.createHistory()` gives a page: the part of the `history` package that routers use, in memory. */

interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state: unknown;
}

type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: Location, action: Action) => void;

export interface PageHistory {
  location: Location;
  action: Action;
  readonly length: number;
  readonly push: (to: unknown, state?: unknown) => void;
  readonly replace: (to: unknown, state?: unknown) => void;
  readonly go: (steps: number) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  readonly listen: (listener: Listener) => () => void;
  readonly createHref: (location: Pick<Location, 'pathname' | 'search' | 'hash'>) => string;
}

function locationOf(to: unknown, state: unknown, serial: number): Location {
  const written =
    typeof to === 'string'
      ? to
      : `${textOf(to, 'pathname')}${textOf(to, 'search')}${textOf(to, 'hash')}`;
  const { pathname, search, hash } = new URL(written, 'http://page');
  return { pathname, search, hash, key: String(serial), state };
}

function textOf(to: unknown, part: string): string {
  const value: unknown = typeof to === 'object' && to !== null ? Reflect.get(to, part) : undefined;
  return typeof value === 'string' ? value : '';
}

export function createPageHistory(): PageHistory {
  const listeners = new Set<Listener>();
  let entries: readonly Location[] = [locationOf('/', undefined, 0)];
  let index = 0;
  let serial = 0;

  const settle = (action: Action): void => {
    const location = entries[index];
    if (location === undefined) return;
    history.location = location;
    history.action = action;
    for (const listener of listeners) listener(location, action);
  };
  const go = (steps: number): void => {
    index = Math.min(Math.max(index + steps, 0), entries.length - 1);
    settle('POP');
  };
  const history: PageHistory = {
    location: locationOf('/', undefined, 0),
    action: 'POP',
    get length() {
      return entries.length;
    },
    push: (to, state) => {
      serial += 1;
      entries = [...entries.slice(0, index + 1), locationOf(to, state, serial)];
      index = entries.length - 1;
      settle('PUSH');
    },
    replace: (to, state) => {
      serial += 1;
      entries = entries.with(index, locationOf(to, state, serial));
      settle('REPLACE');
    },
    go,
    goBack: () => {
      go(-1);
    },
    goForward: () => {
      go(1);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: ({ pathname, search, hash }) => `${pathname}${search}${hash}`,
  };
  return history;
}
