/** Pages of the accounts of the site: its users, and the customers of a service desk. */
import * as v from 'valibot';
import { jiraCall } from './jira-operations';
import type { JiraGet, Missing } from './ports';
import { parseAnswer } from './reading';

/** An account as both lists show it. */
export interface ListedAccount {
  readonly accountId: string;
  readonly kind: 'atlassian' | 'portal-only';
  readonly emailAddress: string | undefined;
}

export interface AccountPage {
  readonly accounts: readonly ListedAccount[];
  /** Everybody on the page, also those who are left out. */
  readonly people: number;
  /** Where the next page begins; absent: this was the last. */
  readonly next?: number;
}

/** As whom the pages are asked for: somebody on a page, or the app in a job. */
export type AskedAs = 'user' | 'app';

type Read = Promise<{ readonly ok: true; readonly page: AccountPage } | Missing>;

/** Jira counts two points for each of them, of the 65,000 an hour that all sites share. */
const USERS_PAGE = 500;
/** As many as Jira gives at once. */
const CUSTOMERS_PAGE = 50;

const PERSON = {
  accountId: v.string(),
  emailAddress: v.nullish(v.string()),
};
const USERS = v.array(v.object({ ...PERSON, accountType: v.string() }));
const CUSTOMERS = v.object({ isLastPage: v.boolean(), values: v.array(v.object(PERSON)) });

/** Nothing says which page is the last, so the next one is asked for until there is nobody on it. */
export async function readUsers(jira: JiraGet, start: number, as: AskedAs = 'user'): Read {
  const query = { startAt: String(start), maxResults: String(USERS_PAGE) };
  const call = as === 'app' ? jiraCall('usersOfSite', {}, query) : jiraCall('users', {}, query);
  const users = parseAnswer(await jira(call), USERS);
  if (!users.ok) return users;
  const accounts = users.value.flatMap(({ accountType, ...person }): readonly ListedAccount[] => {
    if (accountType === 'atlassian') return [toListed(person, 'atlassian')];
    return accountType === 'customer' ? [toListed(person, 'portal-only')] : [];
  });
  const isLast = users.value.length === 0;
  return {
    ok: true,
    page: {
      accounts,
      people: users.value.length,
      ...(isLast ? {} : { next: start + users.value.length }),
    },
  };
}

/** Portal-only ones; the others are users too. An empty page that is not the last is a failure. */
export async function readCustomers(
  jira: JiraGet,
  serviceDeskId: string,
  start: number,
  as: AskedAs = 'user',
): Read {
  const query = { start: String(start), limit: String(CUSTOMERS_PAGE) };
  const call =
    as === 'app'
      ? jiraCall('customersOfDesk', { serviceDeskId }, query)
      : jiraCall('customers', { serviceDeskId }, query);
  const customers = parseAnswer(await jira(call), CUSTOMERS);
  if (!customers.ok) return customers;
  const { isLastPage, values } = customers.value;
  if (!isLastPage && values.length === 0) return { ok: false, because: 'failed' };
  const accounts = values
    .filter(({ accountId }) => accountId.startsWith('qm:'))
    .map((person) => toListed(person, 'portal-only'));
  const next = isLastPage ? {} : { next: start + values.length };
  return { ok: true, page: { accounts, people: values.length, ...next } };
}

function toListed(
  person: { readonly accountId: string; readonly emailAddress?: string | null | undefined },
  kind: ListedAccount['kind'],
): ListedAccount {
  return { accountId: person.accountId, kind, emailAddress: person.emailAddress ?? undefined };
}
