/** A large site is paged through without being filtered for each page; what changed is seen at once. */
import { exampleOf } from '../examples/catalogue';
import { openSite, type SimulatedSite } from '../site';
import type { SiteState } from '../types';
import { atlassianAccounts, customersOf } from './listed';

const { state } = exampleOf('large');

function ask(site: SimulatedSite, path: string): unknown {
  const headers = { 'X-ExperimentalApi': 'opt-in' };
  return site.rest({ method: 'GET', path, headers, as: 'app' }).body;
}

test('the same site gives the same lists, a changed one its own', () => {
  const [help] = state.projects;
  if (!help) throw new Error('no project');
  expect(customersOf(state.accounts, help)).toBe(customersOf(state.accounts, help));
  expect(atlassianAccounts(state.accounts)).toBe(atlassianAccounts(state.accounts));
  const fewer = { ...help, customers: help.customers.slice(0, 3) };
  expect(customersOf(state.accounts, fewer)).toHaveLength(3);
  expect(customersOf(state.accounts.slice(0, 1), help).length).toBeLessThanOrEqual(1);
});

test('every customer and every user comes once, page by page', () => {
  // One request a second stays below the limits of the site.
  let now = 0;
  const site = openSite({ now: () => (now += 1000), from: state });
  const customers = new Set<string>();
  for (let start = 0, last = false; !last; start += 50) {
    const path = `/rest/servicedeskapi/servicedesk/1/customer?start=${String(start)}&limit=50`;
    const page = ask(site, path) as { isLastPage: boolean; values: { accountId: string }[] };
    for (const { accountId } of page.values) customers.add(accountId);
    last = page.isLastPage;
  }
  expect([...customers].sort()).toEqual([...(state.projects[0]?.customers ?? [])].sort());

  const users = [0, 1000, 2000, 3000, 4000].flatMap(
    (startAt) =>
      ask(site, `/rest/api/3/users/search?startAt=${String(startAt)}&maxResults=1000`) as {
        accountId: string;
      }[],
  );
  const wanted = state.accounts.filter(({ accountType }) => accountType !== 'customer');
  expect(users.map(({ accountId }) => accountId)).toEqual(wanted.map((one) => one.accountId));
});

test('somebody who was invited is on the next page that is asked for', () => {
  const from: SiteState = exampleOf('external').state;
  const site = openSite({ now: () => 0, from });
  const path = '/rest/servicedeskapi/servicedesk/1/customer?query=newcomer';
  expect(ask(site, path)).toMatchObject({ values: [] });
  const by = from.accounts.find(({ persona }) => persona === 'agent')?.accountId ?? '';
  const address = 'newcomer@gmail.com';
  const invited = site.invite({ projectKey: 'HELP', address, by, route: 'customers-page' });
  expect(invited.addedToProject).toBe(true);
  expect(ask(site, path)).toMatchObject({ size: 1 });
});
