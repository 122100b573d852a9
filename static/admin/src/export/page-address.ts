/** The address under which others reach this view: that of the app's page on the site, and the view inside it. */
import { addressOf, type Route } from '../route';

/** Everything up to the app and its environment; what follows is the view that was open (Forge: `createHistory`). */
const PAGE = /^https?:\/\/[^/]+\/.*?\/apps\/(?:configure\/|get-started\/)?[^/]+\/[^/?#]+/;

/** The page itself; `undefined` for an address that is none of an app's page. */
export function pageBase(location: unknown): string | undefined {
  return typeof location === 'string' ? PAGE.exec(location)?.[0] : undefined;
}

/** The link to a view. */
export function linkTo(base: string, { part, query }: Route): string {
  return part === undefined ? base : base + addressOf(part, query);
}
