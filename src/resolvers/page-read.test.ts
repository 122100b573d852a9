import { openSeam } from '../../tests/back-end/forge-seam';

const HELP = { projectKey: 'HELP' };

test('an agent is shown project, sender, portal and plan, and that nothing is recorded', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('page/read', undefined, HELP);
  expect(reply).toMatchObject({
    ok: true,
    data: {
      project: {
        id: '10001',
        key: 'HELP',
        name: 'IT help',
        serviceDeskId: '1',
        senderAddress: 'help@acme-help-desk.atlassian.net',
        plan: 'paid',
        portalUrl: 'https://acme-help-desk.atlassian.net/servicedesk/customer/portal/1',
        customersUrl:
          'https://acme-help-desk.atlassian.net/jira/servicedesk/projects/HELP/customers',
        missing: [],
      },
      siteUrl: 'https://acme-help-desk.atlassian.net',
      caller: { mayAdminister: false },
    },
  });
  expect(reply).not.toHaveProperty('data.record');
});

test('what is recorded is shown, with its author', async () => {
  const seam = openSeam('help-desk');
  const file = { format: 'invite-check/settings@1', site: { internal: true } };
  await seam.invoke('settings/save', { file, comment: 'first' }, { as: 'jira-admin' });
  const reply = await seam.invoke('page/read', {}, HELP);
  expect(reply).toMatchObject({
    data: { record: { savedBy: '5f1a0b2c3d4e5f60718a0003', comment: 'first' } },
  });
  const facts = reply.ok ? reply.data.facts : [];
  expect(facts.find(({ fact }) => fact === 'site.internal')).toMatchObject({
    possible: ['on'],
    origin: 'record',
  });
});

test('an agent is not told of the permission scheme, a project admin is', async () => {
  const seam = openSeam('help-desk');
  const asAgent = await seam.invoke('page/read', {}, HELP);
  const asAdmin = await seam.invoke('page/read', {}, { ...HELP, as: 'project-admin' });
  const portalAccess = (reply: typeof asAgent) =>
    reply.ok ? reply.data.facts.find(({ fact }) => fact === 'project.portalAccess') : undefined;
  expect(portalAccess(asAgent)).toEqual({
    fact: 'project.portalAccess',
    possible: ['healthy', 'broken'],
    origin: 'jira',
    unknownBecause: 'not-permitted',
  });
  expect(portalAccess(asAdmin)).toMatchObject({ possible: ['healthy'], origin: 'jira' });
});

test('the project is read once an hour, by at most six requests, and shared', async () => {
  const seam = openSeam('help-desk');
  await seam.invoke('page/read', {}, { ...HELP, as: 'project-admin' });
  const first = seam.rest.map(({ path }) => path.split('?')[0]);
  expect(first.filter((path) => !path?.endsWith('/mypermissions'))).toHaveLength(5);
  seam.rest.length = 0;
  await seam.invoke('page/read', {}, { ...HELP, as: 'agent' });
  await seam.invoke('page/read', {}, { ...HELP, as: 'project-admin' });
  expect(seam.rest.map(({ path }) => path.split('?')[0])).toEqual(['/rest/api/3/mypermissions']);
});

test.each([
  { name: 'a customer', where: { ...HELP, as: 'customer' as const } },
  { name: 'an agent of another project', where: { projectKey: 'DEV' } },
  { name: 'somebody without a project', where: {} },
])('$name is refused, and told nothing', async ({ where }) => {
  const reply = await openSeam('help-desk').invoke('page/read', {}, where);
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test('in a software project there is nothing to predict', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('page/read', {}, { projectKey: 'DEV', as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'not-a-service-project' } });
});

test('Jira is down: an error that says so, and nothing is kept', async () => {
  const seam = openSeam('help-desk');
  seam.site.change({ faults: { jira: 'down' } });
  const reply = await seam.invoke('page/read', {}, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'jira-failed' } });
  expect([...seam.kvs.values.keys()]).toEqual([]);
});

test.each([/settings/, /batch/, /stale-after/])(
  'storage refuses %s: an error, not an empty record',
  async (refuses) => {
    const seam = openSeam('help-desk');
    const file = { format: 'invite-check/settings@1' };
    await seam.invoke('settings/save', { file }, { as: 'jira-admin' });
    seam.kvs.refuses = refuses;
    const reply = await seam.invoke('page/read', {}, HELP);
    expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
  },
);
