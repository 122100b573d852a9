/** Whom a change would concern, through the built back end: accounts of a large site, and recent predictions. */
import type { AccountsReport, RecentPredictions } from '../../src/contract/api';
import type { Reply } from '../../src/contract/reply';
import { openClient, type Client } from './client';

const DAY_MS = 86_400_000;

jest.setTimeout(240_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'large' });
});
afterAll(() => client.stop());

/** Every page of a handler. */
async function pagesOf<T extends { readonly next?: string }>(functionKey: string): Promise<T[]> {
  const pages: T[] = [];
  for (let from: string | undefined, isMore = true; isMore;) {
    const reply = await client.invoke({
      module: 'site-setup',
      functionKey,
      as: 'jira-admin',
      payload: from === undefined ? {} : { from },
    });
    const result = ('result' in reply ? reply.result : undefined) as Reply<T> | undefined;
    if (result?.ok !== true) throw new Error(JSON.stringify(reply));
    pages.push(result.data);
    from = result.data.next;
    isMore = from !== undefined;
  }
  return pages;
}

test('5,000 accounts are counted once each, within every limit', async () => {
  const pages = await pagesOf<AccountsReport>('accounts/count');
  const counts = pages.flatMap(({ byDomain }) => Object.values(byDomain));
  const hidden = pages.reduce((sum, page) => sum + page.hidden, 0);
  const all = counts.reduce((sum, each) => sum + each.atlassian + each.portalOnly, hidden);
  const { accountCount } = (await client.state('site-admin')).site;
  expect(all).toBe(accountCount);
  expect(pages.flatMap(({ unread = [] }) => unread)).toEqual([]);
  const runs = (await client.requests()).filter((run) => run.functionKey === 'accounts/count');
  expect(runs).toHaveLength(pages.length);
  expect(runs.flatMap(({ rest }) => rest).every(({ as }) => as === 'user')).toBe(true);
  expect(Math.max(...runs.map(({ rest }) => rest.length))).toBeLessThanOrEqual(11);
  const longest = Math.max(...runs.map(({ ms }) => ms));
  expect(longest).toBeLessThan(25_000);
});

test('what a project checked in the last thirty days is counted, for nobody else’s project', async () => {
  // A month has thirty nightly readings in it: a small site is read at once.
  await client.reset('help-desk');
  await client.check(['jo@acme.com', 'al@acme.com'], { projectKey: 'HELP' });
  await client.check(['jo@acme.com', 'jo@gmail.com'], { projectKey: 'SUP' });
  const counts = async () =>
    (await pagesOf<RecentPredictions>('predictions/recent')).flatMap((page) => page.counts);
  expect(await counts()).toHaveLength(3);
  expect(await counts()).toEqual(
    expect.arrayContaining([
      { domain: 'acme.com', projectKey: 'HELP', predictions: 2 },
      { domain: 'acme.com', projectKey: 'SUP', predictions: 1 },
      { domain: 'gmail.com', projectKey: 'SUP', predictions: 1 },
    ]),
  );
  await client.advance(31 * DAY_MS);
  expect(await counts()).toEqual([]);
});
