/** A real Jira Cloud site, read with an API token: GET requests to its REST API and nothing else. */
import { route } from '../site/rest/router';
import type { Jira, JiraAnswer } from './jira';

export interface RealSite {
  /** `https://NAME.atlassian.net` */
  readonly url: string;
  readonly email: string;
  readonly token: string;
}

/** Only these parts of a site are read. */
const READABLE = /^\/(?:rest\/(?:api\/3|servicedeskapi)\/|_edge\/tenant_info$)/;

/** Headers of an answer that mean something to the app. */
const KEPT_HEADERS = ['content-type', 'retry-after', 'ratelimit-reason', 'x-ratelimit-reset'];

/** Reads the site as the token's owner, whoever the app asks as. */
export function realJira(site: RealSite): Jira {
  const authorization = `Basic ${Buffer.from(`${site.email}:${site.token}`).toString('base64')}`;
  return {
    operationFor: (method, path) => route(method, path.split('?')[0] ?? path)?.operation,
    ask: async ({ method, path, headers }, signal) => {
      const url = new URL(path, site.url);
      if (method.toUpperCase() !== 'GET' || url.origin !== new URL(site.url).origin) {
        return refused(`The sandbox reads a real site only: ${method} is refused`);
      }
      if (!READABLE.test(url.pathname)) return refused('The sandbox reads the REST API only');
      try {
        const experimental = Object.entries(headers).filter(([name]) =>
          /^x-experimentalapi$/i.test(name),
        );
        const response = await fetch(url, {
          headers: {
            ...Object.fromEntries(experimental),
            accept: 'application/json',
            authorization,
          },
          redirect: 'manual',
          ...(signal ? { signal } : {}),
        });
        return {
          status: response.status,
          headers: Object.fromEntries(
            KEPT_HEADERS.flatMap((name) => {
              const value = response.headers.get(name);
              return value === null ? [] : [[name, value]];
            }),
          ),
          body: await response.text(),
        };
      } catch (error) {
        if (signal?.aborted) throw error;
        return { ...message(502, 'The site cannot be reached'), problem: 'unreachable' };
      }
    },
  };
}

function refused(text: string): JiraAnswer {
  return { ...message(405, text), problem: 'refused-write' };
}

function message(status: number, text: string): JiraAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errorMessages: [text], errors: {} }),
  };
}

/** Reads the site and the token from arguments and environment; says what is missing. */
export function realSiteFrom(
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): RealSite {
  const { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: token } = environment;
  if (!email || !token) {
    throw new Error('--site needs ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN in the environment');
  }
  const { protocol, hostname, origin } = new URL(url);
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !local) throw new Error('--site needs an https address');
  return { url: origin, email, token };
}
