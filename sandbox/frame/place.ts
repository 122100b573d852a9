/** Where one is in the sandbox, as the address bar says it: deep links for people, tests and screenshots. */
import type { PersonaName } from '../site/types';

const PAGES = [
  'project',
  'board',
  'queue',
  'customers',
  'admin',
  'mailbox',
  'settings',
  'requests',
  'addresses',
  'actions',
  'elsewhere',
] as const;

export type Page = (typeof PAGES)[number];
export type Theme = 'light' | 'dark';

export interface Place {
  readonly page: Page;
  readonly theme: Theme;
  readonly user: PersonaName;
  /** Key of the project; without it, the first one that the page can stand in. */
  readonly project?: string;
  /** Key of a request, open in the queue. */
  readonly request?: string;
  /** A mail of the mailbox. */
  readonly mail?: string;
  /** A Jira address that the sandbox does not simulate. */
  readonly address?: string;
  /** Where one is inside the app’s page, as the page itself says it: `/map?outcome=error`. */
  readonly path?: string;
}

const PERSONAS: readonly PersonaName[] = [
  'agent',
  'project-admin',
  'jira-admin',
  'site-admin',
  'customer',
];

/** Reads the query of the address; what it does not know falls back. */
export function parsePlace(search: string): Place {
  const query = new URLSearchParams(search);
  const said = (name: string): string | undefined => query.get(name) ?? undefined;
  const project = said('project');
  const request = said('request');
  const mail = said('mail');
  const address = said('address');
  const path = said('path');
  return {
    page: PAGES.find((page) => page === said('page')) ?? 'project',
    theme: said('theme') === 'dark' ? 'dark' : 'light',
    user: PERSONAS.find((persona) => persona === said('user')) ?? 'agent',
    ...(project === undefined ? {} : { project }),
    ...(request === undefined ? {} : { request }),
    ...(mail === undefined ? {} : { mail }),
    ...(address === undefined ? {} : { address }),
    ...(path === undefined ? {} : { path }),
  };
}

/** The address of a place. */
export function addressOf(place: Place): string {
  const query = new URLSearchParams();
  query.set('page', place.page);
  query.set('user', place.user);
  if (place.theme === 'dark') query.set('theme', 'dark');
  for (const name of ['project', 'request', 'mail', 'address', 'path'] as const) {
    const value = place[name];
    if (value !== undefined) query.set(name, value);
  }
  return `/?${query.toString()}`;
}

/** What a deep link asks of the site before anything is shown. */
export interface Opening {
  readonly example?: string;
  readonly recorded?: boolean;
  /** The language of the person, as Jira names it. */
  readonly locale?: string;
}

export function parseOpening(search: string): Opening {
  const query = new URLSearchParams(search);
  const example = query.get('example');
  const recorded = query.get('recorded');
  const locale = query.get('locale');
  return {
    ...(example === null ? {} : { example }),
    ...(recorded === null ? {} : { recorded: recorded !== 'no' }),
    ...(locale === null ? {} : { locale }),
  };
}
