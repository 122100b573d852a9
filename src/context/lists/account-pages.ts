/** Pages of accounts read as the app for a list: users of the site, customers of a service desk, and which desks there are. */
import * as v from 'valibot';
import { jiraCall } from '../jira-operations';
import type { JiraGet, Missing } from '../ports';
import { parseAnswer } from '../reading';
import type { AccountEntry } from './stored';

/** An account with the address that Jira shows of it, if any. */
export interface PagedAccount {
  readonly kind: AccountEntry[1];
  readonly emailAddress: string | undefined;
}

export interface AccountsPage {
  readonly accounts: readonly PagedAccount[];
  /** Jira counts one for the request, and two for each person in the answer (platform.md section 4). */
  readonly points: number;
  /** Where the next page begins; absent: this was the last. */
  readonly next?: number;
}

type Read<T> = Promise<{ readonly ok: true; readonly page: T } | Missing>;

const USERS_PAGE = 500;
/** As many as Jira gives at once. */
const CUSTOMERS_PAGE = 50;
const DESKS_PAGE = 100;

/** What a full page costs. */
export const MOST_POINTS = {
  users: 1 + 2 * USERS_PAGE,
  customers: 1 + 2 * CUSTOMERS_PAGE,
} as const;

const PERSON = {
  accountId: v.string(),
  active: v.boolean(),
  emailAddress: v.nullish(v.string()),
};
const USERS = v.array(v.object({ ...PERSON, accountType: v.string() }));
const CUSTOMERS = v.object({ isLastPage: v.boolean(), values: v.array(v.object(PERSON)) });
const DESKS = v.object({
  isLastPage: v.boolean(),
  values: v.array(v.object({ id: v.string(), projectId: v.string() })),
});

/** Nothing says which page is the last, so the next one is asked for until there is nobody on it. */
export async function readUsersPage(jira: JiraGet, start: number): Read<AccountsPage> {
  const query = { startAt: String(start), maxResults: String(USERS_PAGE) };
  const users = parseAnswer(await jira(jiraCall('usersOfSite', {}, query)), USERS);
  if (!users.ok) return users;
  const accounts = users.value.flatMap((person): readonly PagedAccount[] => {
    if (person.accountType === 'customer') return [toPaged(person, 'portal-only')];
    // An account of an app is nobody to invite.
    return person.accountType === 'atlassian' ? [toPaged(person, 'atlassian')] : [];
  });
  const count = users.value.length;
  const next = count === 0 ? {} : { next: start + count };
  return { ok: true, page: { accounts, points: 1 + 2 * count, ...next } };
}

/** An empty page that is not the last is a failure. */
export async function readCustomersPage(
  jira: JiraGet,
  serviceDeskId: string,
  start: number,
): Read<AccountsPage> {
  const query = { start: String(start), limit: String(CUSTOMERS_PAGE) };
  const call = jiraCall('customersOfDesk', { serviceDeskId }, query);
  const customers = parseAnswer(await jira(call), CUSTOMERS);
  if (!customers.ok) return customers;
  const { isLastPage, values } = customers.value;
  if (!isLastPage && values.length === 0) return { ok: false, because: 'failed' };
  const accounts = values.map((person) =>
    // The list does not name the type; ids of portal-only accounts begin so.
    toPaged(person, person.accountId.startsWith('qm:') ? 'portal-only' : 'atlassian-customer'),
  );
  const next = isLastPage ? {} : { next: start + values.length };
  return { ok: true, page: { accounts, points: 1 + 2 * values.length, ...next } };
}

/** A service desk and its project. */
export interface ListedDesk {
  readonly id: string;
  readonly projectId: string;
}

/** All service desks, in one order whenever they are read. */
export async function readAllDesks(
  jira: JiraGet,
): Promise<
  { readonly ok: true; readonly desks: readonly ListedDesk[]; readonly requests: number } | Missing
> {
  const desks: ListedDesk[] = [];
  for (let requests = 1; ; requests += 1) {
    const query = { start: String(desks.length), limit: String(DESKS_PAGE) };
    const page = parseAnswer(await jira(jiraCall('desksOfSite', {}, query)), DESKS);
    if (!page.ok) return page;
    const { isLastPage, values } = page.value;
    if (!isLastPage && values.length === 0) return { ok: false, because: 'failed' };
    desks.push(...values.map(({ id, projectId }) => ({ id, projectId })));
    if (isLastPage) {
      return { ok: true, desks: desks.sort((a, b) => (a.id < b.id ? -1 : 1)), requests };
    }
  }
}

function toPaged(
  person: { readonly active: boolean; readonly emailAddress?: string | null | undefined },
  kind: 'atlassian' | 'atlassian-customer' | 'portal-only',
): PagedAccount {
  const { active, emailAddress } = person;
  return {
    kind: active ? kind : `${kind}-inactive`,
    emailAddress: emailAddress === null || emailAddress === '' ? undefined : emailAddress,
  };
}
