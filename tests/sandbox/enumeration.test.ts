/** Who has an account: nobody is told more of it than Jira tells them, whatever somebody else was told before. */
import type { CheckedAddress } from '../../src/contract/api';
import type { ListReport } from '../../src/contract/lists';
import type { Reply } from '../../src/contract/reply';
import type { PersonaName } from '../../sandbox/site/types';
import { MINUTE_MS, openClient, type Client } from './client';
import { listsOf } from './list-client';

/** One of each kind of account, hidden ones too, and somebody whom nobody knows. */
const PEOPLE = [
  'maria@acme.com',
  'dan@acme.com',
  'frida@acme.com',
  'ira@acme.com',
  'henrik@acme.com',
  'jo@acme.com',
];
const NOBODY = 'nobody-at-all@acme.com';

jest.setTimeout(120_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'help-desk' });
});
afterAll(() => client.stop());
beforeEach(async () => {
  await client.reset('help-desk');
});

type Told = Omit<CheckedAddress, 'checkedAt' | 'facts'> & { readonly facts: readonly unknown[] };

/** Everything that a caller is told, but for the time. */
async function told(
  addresses: readonly string[],
  how: { readonly as?: PersonaName; readonly again?: boolean } = {},
): Promise<readonly Told[]> {
  const reply = await client.check(addresses, how);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data.results.map((result) => {
    if ('failed' in result) throw new Error(result.failed.code);
    const { checkedAt: _, facts, ...rest } = result;
    return { ...rest, facts: facts.map(({ at: _at, ...fact }) => fact) };
  });
}

/** With the name taken out, so that two addresses can be compared. */
function nameless(one: Told | undefined): string {
  return JSON.stringify(one).replaceAll(/[\w.-]+@acme\.com/g, 'ADDRESS');
}

describe('without Browse users', () => {
  const takeAway = () => client.site({ faults: { jira: 'no-browse-permission' } });

  test('an agent gets the answer of a fresh site, though admins have looked before', async () => {
    await takeAway();
    const fresh = await told(PEOPLE);
    await client.reset('help-desk');
    for (const as of ['site-admin', 'project-admin'] as const) {
      await told(PEOPLE, { as });
    }
    await takeAway();
    expect(await told(PEOPLE)).toEqual(fresh);
  });

  test('whom no list of customers shows looks as nobody does', async () => {
    const [dan, nobody] = await told(['dan@acme.com', NOBODY], { as: 'site-admin' });
    // The twin: who may browse users is told of Dan.
    expect(nameless(dan)).not.toBe(nameless(nobody));
    await takeAway();
    const [hidden, none] = await told(['dan@acme.com', NOBODY]);
    expect(nameless(hidden)).toBe(nameless(none));
  });

  test('whoever had the right loses what they were told with it, at once where they ask again', async () => {
    await takeAway();
    const fresh = await told(PEOPLE, { as: 'project-admin' });
    await client.reset('help-desk');
    await told(PEOPLE, { as: 'project-admin' });
    await takeAway();
    expect(await told(PEOPLE, { as: 'project-admin', again: true })).toEqual(fresh);
  });

  test('and after five minutes, when rights are asked again, without asking so', async () => {
    await takeAway();
    const fresh = await told(PEOPLE, { as: 'agent' });
    await client.reset('help-desk');
    await told(PEOPLE, { as: 'agent' });
    await takeAway();
    await client.advance(6 * MINUTE_MS);
    expect(await told(PEOPLE, { as: 'agent' })).toEqual(fresh);
  });

  test('a list of somebody who could browse is not there', async () => {
    const agent = listsOf(client);
    const { id } = await agent.settle((await agent.send(PEOPLE)).id);
    await takeAway();
    await client.advance(6 * MINUTE_MS);
    const refused = { ok: false, error: { code: 'not-found' } };
    const colleague = listsOf(client, { as: 'project-admin' });
    for (const name of ['lists/read', 'lists/rows', 'lists/cancel', 'lists/delete'] as const) {
      expect(await colleague.call(name, { id })).toEqual(refused);
    }
    const all = (await colleague.call('lists/all')) as Reply<{ lists: readonly ListReport[] }>;
    expect(all).toMatchObject({ ok: true, data: { lists: [] } });
  });
});

test('a list of another project, or of the admin page, is as little there as one that never was', async () => {
  const inSup = listsOf(client, { projectKey: 'SUP', as: 'site-admin' });
  const { id } = await inSup.insist('lists/create', { name: 'May', source: 'addresses' });
  const [, part = ''] = /^\d+-(.+)$/.exec(id) ?? [];
  const here = listsOf(client);
  const stranger = { id: '10001-00000000-0000-4000-8000-00000000dead' };
  for (const name of ['lists/read', 'lists/rows', 'lists/cancel', 'lists/delete'] as const) {
    const never = await here.call(name, stranger);
    expect(never).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await here.call(name, { id })).toEqual(never);
    expect(await here.call(name, { id: `10001-${part}` })).toEqual(never);
  }
  expect(await inSup.call('lists/read', { id })).toMatchObject({ ok: true });
});

test('rights in one project open no other: its customers are not looked up, whatever was asked there', async () => {
  await told(PEOPLE, { as: 'site-admin' });
  expect(await client.check(PEOPLE, { as: 'customer' })).toEqual({
    ok: false,
    error: { code: 'not-permitted' },
  });
  const { rest } = await client.lastRun('addresses/check');
  expect(rest.map(({ operation }) => operation)).toEqual(['getMyPermissions']);
});
