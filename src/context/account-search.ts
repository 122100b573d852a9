/** The searches that can show an account: users of the site, customers of a project, licences of one user. */
import * as v from 'valibot';
import type { Address } from '../decide/address';
import { spell, toHit, type Person } from './account-hit';
import type { Hit, Sightings } from './account-states';
import { jiraCall, type JiraCall } from './jira-operations';
import type { JiraGet, Missing } from './ports';
import { parseAnswer } from './reading';

/** What a search showed, and whether it saw everything it could. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly sight: Sightings['users'];
}

/** One page is plenty for a full address; more matches than these pages hold are not looked into. */
const PAGE = 50;
const PAGES = { users: 2, customers: 1 } as const;

const USERS = v.array(
  v.object({
    accountId: v.string(),
    accountType: v.string(),
    active: v.boolean(),
    emailAddress: v.nullish(v.string()),
  }),
);

/** `user/search` matches the beginning of names and addresses, of active users only. */
export function findUsers(jira: JiraGet, address: Address): Promise<Found> {
  return pages(address, PAGES.users, (start) => ({
    call: jiraCall(
      'userSearch',
      {},
      {
        query: spell(address),
        startAt: String(start),
        maxResults: String(PAGE),
      },
    ),
    jira,
    parse: (json) => {
      const users = parseAnswer({ ok: true, json }, USERS);
      // It does not say which page is the last; a full one may not be.
      return users.ok
        ? { ok: true, people: users.value, isLast: users.value.length < PAGE }
        : users;
    },
  }));
}

const CUSTOMERS = v.object({
  isLastPage: v.boolean(),
  values: v.array(
    v.object({
      accountId: v.string(),
      active: v.boolean(),
      emailAddress: v.nullish(v.string()),
    }),
  ),
});

/** The customers of one service project; the only place where a portal-only account may show. */
export function findCustomers(
  jira: JiraGet,
  address: Address,
  serviceDeskId: string,
): Promise<Found> {
  return pages(address, PAGES.customers, (start) => ({
    call: jiraCall(
      'customers',
      { serviceDeskId },
      {
        query: spell(address),
        start: String(start),
        limit: String(PAGE),
      },
    ),
    jira,
    parse: (json) => {
      const page = parseAnswer({ ok: true, json }, CUSTOMERS);
      return page.ok
        ? { ok: true, people: page.value.values, isLast: page.value.isLastPage }
        : page;
    },
  }));
}

const USER = v.object({
  applicationRoles: v.object({ items: v.array(v.object({ key: v.string() })) }),
});

/** Whether the user holds a licence for Jira Service Management; `false` says nothing of the role Customer. */
export async function holdsLicence(
  jira: JiraGet,
  accountId: string,
): Promise<{ readonly ok: true; readonly value: boolean } | Missing> {
  const answer = await jira(jiraCall('user', {}, { accountId, expand: 'applicationRoles' }));
  const user = parseAnswer(answer, USER);
  if (!user.ok) return user;
  const { items } = user.value.applicationRoles;
  return { ok: true, value: items.some(({ key }) => key === 'jira-servicedesk') };
}

interface Page {
  readonly call: JiraCall;
  readonly jira: JiraGet;
  readonly parse: (
    json: unknown,
  ) =>
    { readonly ok: true; readonly people: readonly Person[]; readonly isLast: boolean } | Missing;
}

async function pages(
  address: Address,
  atMost: number,
  pageAt: (start: number) => Page,
): Promise<Found> {
  const hits: Hit[] = [];
  let start = 0;
  for (let turn = 0; turn < atMost; turn += 1) {
    const { call, jira, parse } = pageAt(start);
    const answer = await jira(call);
    const page = answer.ok ? parse(answer.json) : answer;
    if (!page.ok) return { hits, sight: page.because };
    hits.push(...page.people.flatMap((person) => toHit(person, address)));
    if (page.isLast || page.people.length === 0) return { hits, sight: 'complete' };
    start += page.people.length;
  }
  return { hits, sight: 'cut-off' };
}
