/** A page's own address in the browser's address bar, as Jira keeps it there: reload and link reopen the same view. */
import { addressOf, parsePlace, type Place } from '../place';

/** What the history of a page stands on. */
export interface AddressBar {
  /** The page's own address: `/map?outcome=error`. */
  readonly read: () => string;
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
  readonly go: (steps: number) => void;
  /** Hears when somebody went back or forth, or followed a link of the frame. */
  readonly listen: (moved: () => void) => void;
}

/** The window, as far as this needs one. */
type Browser = Pick<Window, 'addEventListener'> & {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'go'>;
  readonly location: Pick<Location, 'search'>;
};

/** The bar for a page that stands in this place of the frame, until the signal says that it is gone. */
export function createAddressBar(
  page: Place['page'],
  gone: AbortSignal,
  browser: Browser = window,
): AddressBar {
  const here = (): Place => parsePlace(browser.location.search);
  const stands = (): boolean => !gone.aborted && here().page === page;
  const addressWith = (path: string): string => addressOf({ ...here(), path });
  return {
    read: () => here().path ?? '/',
    push: (path) => {
      if (stands()) browser.history.pushState(null, '', addressWith(path));
    },
    replace: (path) => {
      if (stands()) browser.history.replaceState(null, '', addressWith(path));
    },
    go: (steps) => {
      browser.history.go(steps);
    },
    listen: (moved) => {
      const heard = (): void => {
        if (stands()) moved();
      };
      browser.addEventListener('popstate', heard, { signal: gone });
    },
  };
}
