/** What the app answers while Jira or storage is broken, and that nothing broken is kept. */
import { openClient, type Client } from './client';

jest.setTimeout(60_000);

let client: Client;
beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.stop());
beforeEach(async () => {
  await client.reset('help-desk');
});

describe('Jira', () => {
  test.each([
    { jira: 'down', code: 'jira-failed' },
    { jira: 'malformed', code: 'jira-failed' },
    { jira: 'rate-limited', code: 'jira-rate-limited' },
  ] as const)(
    '$jira from the start: $code',
    async ({ jira, code }) => {
      await client.site({ faults: { jira } });
      expect(await client.openPage()).toMatchObject({ ok: false, error: { code } });
      await client.site({ faults: { jira: 'ok' } });
      expect(await client.openPage()).toMatchObject({ ok: true });
    },
    30_000,
  );

  test.each(['down', 'malformed'] as const)(
    '%s once rights and project are read: answers, says what is missing, keeps no failure',
    async (jira) => {
      await client.openPage();
      await client.site({ faults: { jira } });
      const checked = await client.checkOne('maria@acme.com');
      const account = checked.facts.find(({ fact }) => fact === 'account');
      expect(account?.possible.length).toBeGreaterThan(1);
      expect(account?.unknownBecause).toBeDefined();
      await client.site({ faults: { jira: 'ok' } });
      const healed = await client.checkOne('maria@acme.com');
      expect(healed.condition).toBe('known-account');
    },
    30_000,
  );

  test.each(['no-experimental', 'refuses'] as const)(
    '%s: answers, and says what is missing',
    async (jira) => {
      await client.openPage();
      await client.site({ faults: { jira } });
      const { facts } = await client.checkOne('maria@acme.com');
      const account = facts.find(({ fact }) => fact === 'account');
      expect(account?.possible.length).toBeGreaterThan(1);
      expect(account?.unknownBecause).toBeDefined();
    },
  );

  test('flaky: tries again and answers as if nothing were wrong', async () => {
    await client.site({ faults: { jira: 'flaky' } });
    expect((await client.checkOne('maria@acme.com')).condition).toBe('known-account');
    const { rest } = await client.lastRun();
    expect(rest.map(({ status }) => status)).toContain(502);
  });

  test('without Browse users nobody is thought to be new', async () => {
    await client.site({ faults: { jira: 'no-browse-permission' } });
    const checked = await client.checkOne('dan@acme.com');
    expect(checked.condition).toBe('new-person');
    expect(checked.facts.find(({ fact }) => fact === 'account')?.possible).toContain(
      'atlassian-without-access',
    );
  });

  test('stuck: the app answers before the platform ends the function', async () => {
    const hasty = await openClient({ timeoutMs: 8000 });
    try {
      await hasty.openPage();
      await hasty.site({ faults: { jira: 'stuck' } });
      const checked = await hasty.checkOne('maria@acme.com');
      const account = checked.facts.find(({ fact }) => fact === 'account');
      expect(account?.unknownBecause).toBe('timed-out');
      const { ended, rest } = await hasty.lastRun();
      expect(ended).toBe('ok');
      expect(rest.map(({ problem }) => problem)).toContain('given-up');
    } finally {
      await hasty.stop();
    }
  });
});

describe('storage', () => {
  test('that refuses is an answer of its own, never an empty record', async () => {
    await client.site({ faults: { storage: 'refuse' } });
    for (const reply of [await client.openPage(), await client.check(['jo@acme.com'])]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    }
  });

  test('that heals is used again', async () => {
    await client.site({ faults: { storage: 'refuse' } });
    await client.check(['jo@acme.com']);
    await client.site({ faults: { storage: 'ok' } });
    expect((await client.checkOne('jo@acme.com')).headline.outcomes).toEqual([
      'atlassian-account-invitation',
    ]);
  });
});

describe('the platform', () => {
  test('stops a function that takes too long, and says so in the bridge’s words', async () => {
    const hasty = await openClient({ timeoutMs: 50, recorded: false });
    try {
      const reply = await hasty.invoke({ functionKey: 'page/read' });
      expect(reply).toMatchObject({
        error: { kind: 'timeout', message: expect.stringContaining('invoking the function') },
      });
    } finally {
      await hasty.stop();
    }
  });

  test('refuses a payload over 500 KB', async () => {
    const reply = await client.invoke({
      functionKey: 'addresses/check',
      payload: { addresses: ['x'.repeat(500 * 1024)] },
    });
    expect(reply).toMatchObject({ error: { kind: 'payload-too-large' } });
  });

  test('rejects a function that the app does not have', async () => {
    const reply = await client.invoke({ functionKey: 'no/such/function' });
    expect(reply).toMatchObject({ error: { kind: 'thrown' } });
  });
});
