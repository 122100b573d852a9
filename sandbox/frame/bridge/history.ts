/** The history that `view.createHistory()` gives a page: the part of the `history` package that routers use. */
import type { AddressBar } from './address-bar';

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

function hrefOf({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return `${pathname}${search}${hash}`;
}

/** A history that starts where the address bar is, and stays in step with it. */
export function createPageHistory(bar: AddressBar): PageHistory {
  const listeners = new Set<Listener>();
  let serial = 0;

  const settle = (action: Action, to: unknown, state?: unknown): void => {
    serial += 1;
    history.location = locationOf(to, state, serial);
    history.action = action;
    for (const listener of listeners) listener(history.location, action);
  };
  const history: PageHistory = {
    location: locationOf(bar.read(), undefined, serial),
    action: 'POP',
    push: (to, state) => {
      bar.push(hrefOf(locationOf(to, state, serial)));
      settle('PUSH', to, state);
    },
    replace: (to, state) => {
      bar.replace(hrefOf(locationOf(to, state, serial)));
      settle('REPLACE', to, state);
    },
    go: bar.go,
    goBack: () => {
      bar.go(-1);
    },
    goForward: () => {
      bar.go(1);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: hrefOf,
  };
  bar.listen(() => {
    const address = bar.read();
    if (address !== hrefOf(history.location)) settle('POP', address);
  });
  return history;
}
