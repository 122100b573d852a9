/** Which addresses of a Jira site the sandbox simulates, and where. */
import { parsePlace, type Place } from './place';

type Target = Partial<Place> & Pick<Place, 'page'>;

interface Route {
  readonly pattern: RegExp;
  readonly to: (found: readonly (string | undefined)[], search: string) => Target;
}

function inProject(page: Place['page'], key: string | undefined): Target {
  return key === undefined ? { page } : { page, project: key };
}

/** Paths on the site itself, most specific first. */
const ROUTES: readonly Route[] = [
  {
    pattern: /^\/jira\/servicedesk\/projects\/([A-Z][A-Z0-9_]*)\/customers/,
    to: ([, key]) => inProject('customers', key),
  },
  {
    pattern: /^\/projects\/([A-Z][A-Z0-9_]*)\/customers/,
    to: ([, key]) => inProject('customers', key),
  },
  {
    pattern: /^\/jira\/servicedesk\/projects\/([A-Z][A-Z0-9_]*)\/apps\//,
    to: ([, key]) => inProject('project', key),
  },
  {
    pattern: /^\/browse\/(([A-Z][A-Z0-9_]*)-\d+)$/,
    to: ([, request, key]) => ({
      ...inProject('queue', key),
      ...(request === undefined ? {} : { request }),
    }),
  },
  {
    pattern: /^\/jira\/settings\/apps(?:\/[^/]+\/[^/]+(\/.*))?/,
    to: ([, path], search) => ({
      page: 'admin',
      ...(path === undefined ? {} : { path: path + search }),
    }),
  },
  {
    pattern: /^\/(jira\/settings|admin|secure\/admin|plugins\/servlet\/project-config)\b/,
    to: () => ({ page: 'settings' }),
  },
  { pattern: /^\/(jira\/servicedesk|servicedesk)\/.*settings/, to: () => ({ page: 'settings' }) },
];

/**
 * The place in the sandbox for an address, `elsewhere` for a page of the site that is not simulated, or
 * undefined for an address outside. Atlassian's Administration is where the true settings are changed.
 */
export function placeOfAddress(address: string, siteUrl: string): Target | undefined {
  let url: URL;
  try {
    url = new URL(address, siteUrl);
  } catch {
    return { page: 'elsewhere', address };
  }
  if (url.hostname === 'admin.atlassian.com') return { page: 'settings' };
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  for (const { pattern, to } of ROUTES) {
    const found = pattern.exec(url.pathname);
    if (found !== null) return to(found, url.search);
  }
  return { page: 'elsewhere', address: url.href };
}

/**
 * The place that the sandbox is opened at: as its own address says, or, for a link to one of the app's pages that
 * somebody shared, where that leads. Such a link names nobody; the admin page is for an admin.
 */
export function placeOpened({ origin, pathname, search }: OpenedAt): Place {
  if (pathname === '/') return parsePlace(search);
  const target = placeOfAddress(pathname + search, origin);
  const admin = target?.page === 'admin';
  return { ...parsePlace(''), ...(admin ? { user: 'site-admin' } : {}), ...target };
}

type OpenedAt = Pick<Location, 'origin' | 'pathname' | 'search'>;
