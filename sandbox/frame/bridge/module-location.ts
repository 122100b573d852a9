/** Addresses of the app's pages: as the site has them, with the view inside the page, and as the sandbox opens them. */

/** The full address of the page that somebody looks at, as Forge's context says it. */
export function locationWith(location: unknown, path: string): unknown {
  return typeof location === 'string' && path !== '/' ? location + path : location;
}

/** The same address where the sandbox listens; the site that it names does not exist. */
export function openableHere(address: string, origin: string = window.location.origin): string {
  const { pathname, search } = new URL(address);
  return origin + pathname + search;
}
