/** How many REST requests the app makes, counted by the sandbox (issue 1, Shows 4). */
import { MINUTE_MS, openClient, revisionOf, type Client } from './client';

/** For the address, once the project is read. */
const FIRST_CHECK = 5;
const READING_A_PROJECT = 6;

jest.setTimeout(60_000);

let client: Client;
beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.stop());
beforeEach(async () => {
  await client.reset('help-desk');
});

/** Operations of the newest run, in order. */
async function operations(): Promise<readonly (string | undefined)[]> {
  const run = await client.lastRun();
  expect(run.rest.map(({ problem }) => problem)).toEqual(run.rest.map(() => undefined));
  return run.rest.map(({ operation }) => operation);
}

describe('reading a project', () => {
  test.each(['agent', 'project-admin', 'jira-admin', 'site-admin'] as const)(
    'makes at most 6 requests for the %s, and none the second time',
    async (as) => {
      await client.openPage(as);
      const first = await operations();
      expect(first).toContain('getProject');
      expect(first.length).toBeLessThanOrEqual(READING_A_PROJECT);
      await client.openPage(as);
      expect(await operations()).toEqual([]);
    },
  );

  test('happens once an hour', async () => {
    await client.openPage();
    await client.advance(59 * MINUTE_MS);
    await client.openPage();
    expect(await operations()).toEqual(['getMyPermissions']);
    await client.advance(2 * MINUTE_MS);
    await client.openPage();
    expect(await operations()).toContain('getProject');
  });

  test('is shared by the people of the project', async () => {
    await client.openPage('agent');
    await client.openPage('project-admin');
    expect(await operations()).not.toContain('getProject');
  });
});

describe('checking an address', () => {
  test.each([
    'jo@acme.com',
    'maria@acme.com',
    'henrik@acme.com',
    'dan@acme.com',
    'paula@partner.example.org',
  ])('makes at most 5 requests for %s once the project is read', async (address) => {
    await client.openPage();
    await client.checkOne(address);
    const asked = await operations();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(FIRST_CHECK);
  });

  test('makes none for what is no address', async () => {
    await client.openPage();
    await client.checkOne('jo@acme');
    expect(await operations()).toEqual([]);
  });

  test('makes none the second time: the prediction lies in storage', async () => {
    const first = await client.checkOne('jo@acme.com');
    expect(first.fromStorage).toBe(false);
    const second = await client.checkOne('jo@acme.com');
    expect(second).toEqual({ ...first, fromStorage: true });
    expect(await operations()).toEqual([]);
  });

  test('asks for the rights at most once in five minutes', async () => {
    await client.checkOne('jo@acme.com');
    await client.advance(4 * MINUTE_MS);
    expect((await client.checkOne('jo@acme.com')).fromStorage).toBe(true);
    expect(await operations()).toEqual([]);
    await client.advance(2 * MINUTE_MS);
    expect((await client.checkOne('jo@acme.com')).fromStorage).toBe(true);
    expect(await operations()).toEqual(['getMyPermissions']);
    await client.checkOne('jo@acme.com');
    expect(await operations()).toEqual([]);
  });

  test('forgets a prediction after ten minutes, though storage could still read it', async () => {
    await client.checkOne('jo@acme.com');
    await client.advance(11 * MINUTE_MS);
    expect((await client.checkOne('jo@acme.com')).fromStorage).toBe(false);
    expect(await operations()).toContain('findUsers');
  });

  test('"check again" reads anew', async () => {
    await client.checkOne('jo@acme.com');
    const again = await client.checkOne('jo@acme.com', { again: true });
    expect(again.fromStorage).toBe(false);
    expect(await operations()).toContain('findUsers');
  });

  test('is counted per project', async () => {
    await client.checkOne('jo@acme.com');
    expect((await client.checkOne('jo@acme.com', { projectKey: 'SUP' })).fromStorage).toBe(false);
  });
});

describe('new settings', () => {
  test('make every stored prediction unreachable at once', async () => {
    const before = await client.checkOne('client@example.com');
    expect(before.headline.outcomes).toEqual(['error']);
    const { truth } = (await client.state()).site;
    const basedOn = await revisionOf(client);
    const saved = await client.record(
      { format: 'invite-check/settings@1', ...truth, site: { ...truth.site, external: true } },
      basedOn,
    );
    expect(saved).toMatchObject({ ok: true });
    const after = await client.checkOne('client@example.com');
    expect(after.fromStorage).toBe(false);
    expect(after.headline.outcomes).toEqual(['customer-invited']);
  });

  test('a record based on an older revision is refused', async () => {
    const { truth } = (await client.state()).site;
    const file = { format: 'invite-check/settings@1', ...truth };
    const basedOn = await revisionOf(client);
    expect(await client.record(file, basedOn)).toMatchObject({ ok: true });
    // The same once more, as after an answer that got lost, is there already.
    expect(await client.record(file, basedOn)).toMatchObject({ ok: true });
    const other = { ...file, site: { ...truth.site, internal: !truth.site.internal } };
    expect(await client.record(other, basedOn)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});

test('the log of requests can be emptied', async () => {
  await client.openPage();
  await fetch(`${client.url}/api/requests`, { method: 'DELETE' });
  expect(await client.requests()).toEqual([]);
});

test('no address is in a key, a log line or the shown requests', async () => {
  const addresses = ['jo.unusual@acme.com', 'maria@acme.com', 'o’neil@acme.com'];
  await client.check(addresses);
  const { keys } = await client.storage();
  const runs = await client.requests();
  const everything = JSON.stringify([keys.map(({ key }) => key), runs, client.warnings]);
  expect(everything).not.toMatch(/unusual|maria|neil/);
  expect(keys.length).toBeGreaterThan(3);
});
