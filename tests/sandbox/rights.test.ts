/** Who sees which page, and who may do what, whatever the page shows. */
import type { PersonaName } from '../../sandbox/site/types';
import { openClient, revisionOf, type Client } from './client';

const FILE = { format: 'invite-check/settings@1', site: { internal: true } };
const ALL = ['agent', 'project-admin', 'jira-admin', 'site-admin', 'customer'] as const;
const STAFF: readonly PersonaName[] = ['agent', 'project-admin', 'jira-admin', 'site-admin'];
const JIRA_ADMINS: readonly PersonaName[] = ['jira-admin', 'site-admin'];

jest.setTimeout(60_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'help-desk', recorded: false });
});
afterAll(() => client.stop());

describe.each(ALL)('%s', (as) => {
  const isStaff = STAFF.includes(as);
  const isJiraAdmin = JIRA_ADMINS.includes(as);

  test('sees the pages that the manifest shows to them', async () => {
    const { projects, adminPages } = await client.state(as);
    const page = isStaff ? ['invite-check'] : [];
    expect(Object.fromEntries(projects.map(({ key, pages }) => [key, pages]))).toEqual({
      HELP: page,
      SUP: page,
      DEV: [],
    });
    expect(adminPages).toEqual(isJiraAdmin ? ['site-setup'] : []);
  });

  test(`${isStaff ? 'may' : 'may not'} check addresses`, async () => {
    const reply = await client.check(['jo@acme.com'], { as });
    const refused = { ok: false, error: { code: 'not-permitted' } };
    expect(reply).toMatchObject(isStaff ? { ok: true } : refused);
  });

  test(`${isJiraAdmin ? 'may' : 'may not'} record settings`, async () => {
    const reply = await client.record(FILE, await revisionOf(client), as);
    const refused = { ok: false, error: { code: 'not-permitted' } };
    expect(reply).toMatchObject(isJiraAdmin ? { ok: true } : refused);
  });

  test(`${isJiraAdmin ? 'may' : 'may not'} read the record`, async () => {
    const reply = await client.invoke({
      module: 'site-setup',
      functionKey: 'settings/read',
      as,
    });
    expect(reply).toMatchObject({ result: { ok: isJiraAdmin } });
  });
});

test('in a project that is no service project nobody is answered', async () => {
  expect(
    await client.check(['jo@acme.com'], { as: 'site-admin', projectKey: 'DEV' }),
  ).toMatchObject({ ok: false, error: { code: 'not-a-service-project' } });
});

test('a right that is taken away is gone after five minutes at most', async () => {
  await client.reset('help-desk');
  expect(await client.check(['jo@acme.com'])).toMatchObject({ ok: true });
  await client.site({ faults: { jira: 'down' } });
  await client.advance(6 * 60_000);
  expect(await client.check(['jo@acme.com'])).toMatchObject({
    ok: false,
    error: { code: 'jira-failed' },
  });
});

test.each([
  { name: 'no list', payload: {} },
  { name: 'no texts', payload: { addresses: [1] } },
  { name: 'too many', payload: { addresses: Array.from({ length: 51 }, () => 'a@b.example') } },
])('a payload with $name is refused', async ({ payload }) => {
  await client.reset('help-desk');
  expect(await client.invoke({ functionKey: 'addresses/check', payload })).toMatchObject({
    result: { ok: false, error: { code: 'bad-request' } },
  });
});
