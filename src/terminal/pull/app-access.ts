/** The app access settings of an organization, as its API gives them (platform.md 1.1): the list of domains, then each of them. */
import * as v from 'valibot';
import { parseDomain } from '../../decide/domain-name';
import type { Read } from './atlassian';
import { failed, type Result } from './failure';

/** The entry for every address whose domain has none. */
export const ANYONE = 'ANYONE';

/** The API's own maximum. */
const PAGE_SIZE = '100';

const Page = v.object({
  data: v.array(v.object({ domain: v.string() })),
  links: v.optional(v.object({ next: v.nullish(v.string()) })),
});

const Grant = v.object({
  productId: v.string(),
  accessMode: v.nullish(v.string()),
  defaultRole: v.nullish(v.string()),
});

const Access = v.object({ domain: v.string(), enabled: v.boolean(), products: v.array(Grant) });

/** What one domain gives in one product; the strings are Atlassian's. */
export type Grant = v.InferOutput<typeof Grant>;
export type Access = v.InferOutput<typeof Access>;

/** How far the reading is: `of` is known once the list is complete. */
export interface Progress {
  readonly done: number;
  readonly of?: number;
}

/** Where the settings of an organization are. */
function placeOf(org: string): readonly string[] {
  return ['admin', 'v2', 'orgs', org, 'app-access-settings', 'domains'];
}

/** The names of all domains that have an entry, page by page. */
export async function readDomains(
  org: string,
  read: Read,
  onProgress: (progress: Progress) => void,
): Promise<Result<readonly string[]>> {
  const domains = new Set<string>();
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) };
    const got = checked(Page, await read(placeOf(org), query), 'domains');
    if (!got.ok) return got;
    for (const { domain } of got.value.data) domains.add(domain);
    onProgress({ done: domains.size });
    const next = cursorIn(got.value.links?.next ?? '');
    if (next === 'elsewhere') return failed('not-understood', 'domains: links.next');
    if (next !== undefined && seen.size === seen.add(next.cursor).size) return failed('endless');
    cursor = next?.cursor;
  } while (cursor !== undefined);
  return { ok: true, value: [...domains] };
}

/**
 * The next cursor, from a whole address, a query, or the documented `CURSOR&limit=20`.
 * Only the cursor is taken from it: the address of the next page is always our own.
 */
function cursorIn(next: string): { readonly cursor: string } | 'elsewhere' | undefined {
  if (next === '') return undefined;
  const query = /[?&]?cursor=(.*)$/.exec(next)?.[1];
  if (query === undefined && /^\/|:\/\//.test(next)) return 'elsewhere';
  const text = ((query ?? next).split('&')[0] ?? '').replaceAll('+', '%2B');
  return { cursor: new URLSearchParams(`cursor=${text}`).get('cursor') ?? '' };
}

/** What one domain, or Any domain, gives. */
export async function readAccess(org: string, domain: string, read: Read): Promise<Result<Access>> {
  const got = checked(Access, await read([...placeOf(org), domain]), domain);
  if (!got.ok || isSame(got.value.domain, domain)) return got;
  return failed('not-understood', `${domain}: domain`);
}

/** The API may answer with another spelling of the domain, but not with another domain. */
function isSame(given: string, asked: string): boolean {
  if (given === asked) return true;
  const domain = parseDomain(asked);
  return domain !== undefined && parseDomain(given) === domain;
}

function checked<Output>(
  schema: v.GenericSchema<unknown, Output>,
  got: Result<unknown>,
  about: string,
): Result<Output> {
  if (!got.ok) return got;
  const result = v.safeParse(schema, got.value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const field = v.getDotPath(result.issues[0]);
  return failed('not-understood', field === null ? about : `${about}: ${field}`);
}
