/** Where a link or a picture leads: a page of the site, a file that is copied beside it, the repository, the web. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import type { Entry } from './contents';
import { HOSTS } from './hosts';
import type { ParsedPage } from './markdown';

export type Leads =
  | { readonly to: 'page'; readonly href: string }
  /** A file that the site brings along. */
  | { readonly to: 'file'; readonly file: string; readonly href: string }
  /** A file of the repository, which has no address here: only its path can be said. */
  | { readonly to: 'repository'; readonly path: string }
  | { readonly to: 'web' }
  | { readonly to: 'nowhere'; readonly why: string };

/** Every page that there is, by its Markdown file. */
export type Pages = ReadonlyMap<string, { readonly entry: Entry; readonly parsed: ParsedPage }>;

const nowhere = (why: string): Leads => ({ to: 'nowhere', why });

/** Follows `href` from the page of `file`. */
export function follow(href: string, file: string, pages: Pages, root: string): Leads {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return web(href);
  const [path = '', anchor] = href.split('#');
  const meant = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  const page = pages.get(meant);
  if (page !== undefined) {
    if (anchor === undefined) return { to: 'page', href: page.entry.page };
    if (!page.parsed.anchors.includes(anchor)) return nowhere(`${meant} has no “#${anchor}”`);
    return { to: 'page', href: `${path === '' ? '' : page.entry.page}#${anchor}` };
  }
  if (meant.startsWith('..') || !existsSync(join(root, meant)))
    return nowhere(`there is no ${meant}`);
  return isBrought(meant, root)
    ? { to: 'file', file: meant, href: placeOf(meant) }
    : { to: 'repository', path: meant };
}

function web(href: string): Leads {
  if (!URL.canParse(href)) return nowhere('this is no address');
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'https:') return nowhere('only https leads out of the site');
  if (!HOSTS.includes(hostname)) return nowhere(`docs/site/hosts.ts does not know ${hostname}`);
  return { to: 'web' };
}

/** Pictures and examples lie in `docs`; code and pages that are not built stay in the repository. */
function isBrought(file: string, root: string): boolean {
  return (
    file.startsWith('docs/') && !/\.(?:ts|md)$/.test(file) && statSync(join(root, file)).isFile()
  );
}

/** Where a file of `docs` lies in the site. */
export function placeOf(file: string): string {
  return file.replace(/^docs\//, '');
}
