import { openSeam, type Seam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;

/** The sum of all pages. */
async function countAll(seam: Seam) {
  const sum = { atlassian: 0, portalOnly: 0, hidden: 0 };
  const domains = new Set<string>();
  for (let from: string | undefined, isMore = true; isMore;) {
    const reply = await seam.invoke('accounts/count', { from }, ADMIN);
    if (!reply.ok) throw new Error(reply.error.code);
    for (const [domain, { atlassian, portalOnly }] of Object.entries(reply.data.byDomain)) {
      domains.add(domain);
      sum.atlassian += atlassian;
      sum.portalOnly += portalOnly;
    }
    sum.hidden += reply.data.hidden;
    from = reply.data.next;
    isMore = from !== undefined;
  }
  return { ...sum, domains: domains.size };
}

jest.setTimeout(60_000);

test('every account of a site once, as the site itself counts them', async () => {
  const seam = openSeam('external');
  const { accounts, projects } = seam.site.state();
  const customers = new Set(projects.flatMap((project) => project.customers));
  const listed = accounts.filter(
    ({ accountId, accountType }) => accountType === 'atlassian' || customers.has(accountId),
  );
  const seen = listed.filter(({ emailVisible }) => emailVisible);
  expect(await countAll(seam)).toEqual({
    atlassian: seen.filter(({ accountType }) => accountType === 'atlassian').length,
    portalOnly: seen.filter(({ accountType }) => accountType === 'customer').length,
    hidden: listed.length - seen.length,
    domains: new Set(seen.map(({ emailAddress }) => emailAddress.split('@')[1])).size,
  });
});

test('is asked as the user, and no address is in a reply, a key, a value or the log', async () => {
  const seam = openSeam('external');
  const reply = await seam.invoke('accounts/count', {}, ADMIN);
  await countAll(seam);
  expect(seam.rest.every(({ as }) => as === 'user')).toBe(true);
  const written = JSON.stringify([reply, [...seam.kvs.values], seam.kvs.log, seam.logged]);
  expect(written).not.toMatch(/@|%40/);
});

test.each([
  { payload: { from: 'v1:settings' }, field: 'from' },
  { payload: { from: 7 }, field: 'from' },
  { payload: { page: 1 }, field: 'page' },
])('$payload is a bad request', async ({ payload, field }) => {
  const reply = await openSeam('help-desk').invoke('accounts/count', payload, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});

test.each([
  { jira: 'refuses', code: 'not-permitted' },
  { jira: 'no-browse-permission', code: 'not-permitted' },
  { jira: 'malformed', code: 'jira-failed' },
] as const)('Jira $jira: an error, not a smaller count', async ({ jira, code }) => {
  const seam = openSeam('help-desk');
  await seam.invoke('settings/read', {}, ADMIN);
  seam.site.change({ faults: { jira } });
  const reply = await seam.invoke('accounts/count', {}, ADMIN);
  expect(reply).toMatchObject({ ok: false, error: { code } });
});

test('a count that was begun too long ago begins anew', async () => {
  const from = 'customers.0.0.00000001-0000-4000-8000-000000000000.3';
  const reply = await openSeam('help-desk').invoke('accounts/count', { from }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'not-found' } });
});
