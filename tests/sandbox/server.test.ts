/** The server itself: data that outlive it, files and their policy, scopes, wrong requests. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../sandbox/host/api/files';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { PortTaken, startSandbox } from '../../sandbox/host/server';
import { openClient, type Client } from './client';

const ROOT = process.cwd();

jest.setTimeout(60_000);

let client: Client;
beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.stop());

describe('what is on disk', () => {
  test('survives a restart: settings, mails, predictions, the clock', async () => {
    await client.reset('external');
    await client.site({
      projects: { HELP: { customerInvited: false } },
      readings: { T5: 'error' },
    });
    await client.invite({ projectKey: 'SUP', address: 'jo@client.example.com' });
    await client.advance(60_000);
    await client.checkOne('jo@client.example.com');
    const before = [await client.state(), await client.mailbox(), await client.storage()] as const;
    await client.restart();
    const after = [await client.state(), await client.mailbox(), await client.storage()] as const;
    expect(after[0].site).toEqual(before[0].site);
    expect(after[0].recorded).toBe(true);
    expect(after[0].clock.offsetMs).toBe(60_000);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect((await client.checkOne('jo@client.example.com')).fromStorage).toBe(true);
  });

  test('is as shipped after a reset', async () => {
    await client.reset('external');
    const fresh = await client.state();
    await client.site({ site: { external: false }, plan: 'PAID' });
    await client.invite({ projectKey: 'HELP', address: 'jo@client.example.com' });
    const { site, clock } = await client.reset('external');
    expect(site).toEqual(fresh.site);
    expect(clock.offsetMs).toBe(0);
  });

  test.each(['help-desk', 'external', 'mixed', 'large'] as const)(
    '%s opens with its record, or with none',
    async (example) => {
      const recorded = await client.reset(example);
      expect({ example: recorded.site.example, recorded: recorded.recorded }).toEqual({
        example,
        recorded: true,
      });
      expect((await client.reset(example, false)).recorded).toBe(false);
      expect(await client.openPage()).toMatchObject({
        ok: true,
        data: { facts: expect.anything() },
      });
    },
  );

  test('can be used by one sandbox at a time', async () => {
    const data = mkdtempSync(join(tmpdir(), 'sandbox-twice-'));
    const first = await startSandbox({ data });
    await expect(startSandbox({ data })).rejects.toThrow('cannot be opened');
    await first.stop();
    rmSync(data, { recursive: true });
  });
});

test('a taken port is an error of its own', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const address = blocker.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const data = mkdtempSync(join(tmpdir(), 'sandbox-port-'));
  await expect(startSandbox({ data, port })).rejects.toThrow(PortTaken);
  blocker.close();
  rmSync(data, { recursive: true });
});

describe('scopes', () => {
  test('a call that the manifest does not cover is refused, loudly', async () => {
    const root = mkdtempSync(join(tmpdir(), 'sandbox-scopes-'));
    const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
    writeFileSync(
      join(root, 'manifest.yml'),
      manifest.replace(/^ *- read:project\.email:jira\n/m, ''),
    );
    mkdirSync(join(root, 'sandbox'));
    for (const part of ['dist', 'locales', 'sandbox/host'])
      symlinkSync(join(ROOT, part), join(root, part));
    const narrow = await openClient({ root });
    try {
      const page = await narrow.openPage();
      expect(page).toMatchObject({ ok: true });
      expect(page).not.toMatchObject({ data: { project: { senderAddress: expect.anything() } } });
      expect((await narrow.lastRun()).rest).toContainEqual(
        expect.objectContaining({
          operation: 'getProjectEmail',
          status: 403,
          problem: 'missing-scope',
        }),
      );
      expect(narrow.warnings.join('\n')).toMatch(/email.*missing-scope/);
    } finally {
      await narrow.stop();
      rmSync(root, { recursive: true });
    }
  });

  test('each request shows the scopes that covered it', async () => {
    await client.reset('help-desk');
    await client.openPage();
    const { rest } = await client.lastRun();
    expect(rest.length).toBeGreaterThan(0);
    for (const { scopes } of rest) expect(scopes).not.toHaveLength(0);
  });
});

describe('pages', () => {
  test('the context is what Forge tells a page', async () => {
    const response = await client.post('/api/context', {
      module: 'invite-check',
      projectKey: 'HELP',
      userId: PERSONA_IDS.agent,
    });
    const { url } = (await client.state()).site;
    expect(await response.json()).toMatchObject({
      accountId: PERSONA_IDS.agent,
      siteUrl: url,
      moduleKey: 'invite-check',
      extension: {
        type: 'jira:projectPage',
        project: { id: '10001', key: 'HELP', type: 'service_desk' },
        location: expect.stringContaining(url),
      },
    });
  });

  test('a product request of a page goes out as its user', async () => {
    const response = await client.post('/api/fetch-product', {
      userId: PERSONA_IDS.customer,
      path: '/rest/api/3/mypermissions?permissions=ADMINISTER',
    });
    const { status, body } = (await response.json()) as { status: number; body: string };
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      permissions: { ADMINISTER: { havePermission: false } },
    });
  });

  test('Custom UI comes with a strict policy and its bridge first', async () => {
    const response = await fetch(`${client.url}/custom/site-setup/`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    const html = await response.text();
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts[0]).toContain('/frame/bridge-inner.js');
    for (const tag of scripts) expect(tag).toContain('src=');
  });

  test('styles are allowed only as far as the manifest says', () => {
    expect(contentSecurityPolicy([])).toContain("style-src 'self';");
    expect(contentSecurityPolicy(['unsafe-inline'])).toContain("style-src 'self' 'unsafe-inline';");
  });

  test.each(['/', '/frame/main.js', '/frame/bridge-inner.js', '/page/project-page.js'])(
    '%s is served',
    async (path) => {
      const response = await fetch(client.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/text\/(html|javascript)/);
    },
  );

  test.each(['/frame/../../package.json', '/frame/%2e%2e/%2e%2e/package.json', '/page/index.js'])(
    '%s is not',
    async (path) => {
      expect((await fetch(client.url + path)).status).toBe(404);
    },
  );
});

describe('Jira over HTTP', () => {
  const basic = (user: string) => ({
    authorization: `Basic ${Buffer.from(`${user}:token`).toString('base64')}`,
  });

  test('answers the user of the credentials', async () => {
    const response = await fetch(`${client.url}/jira/rest/api/3/myself`, {
      headers: basic(PERSONA_IDS['site-admin']),
    });
    expect(await response.json()).toMatchObject({ accountId: PERSONA_IDS['site-admin'] });
  });

  test('knows nobody without them, and no other routes', async () => {
    const nobody = await fetch(`${client.url}/jira/rest/api/3/myself`);
    expect(nobody.status).toBe(401);
    const silence = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const unknown = await fetch(`${client.url}/jira/rest/api/3/dashboard`, {
      headers: basic(PERSONA_IDS.agent),
    });
    expect(unknown.status).toBe(404);
    expect(silence).toHaveBeenCalledWith(expect.stringContaining('unknown-route'));
    silence.mockRestore();
  });
});

describe('wrong requests', () => {
  test.each([
    { path: '/api/invoke', body: { module: 'nope', userId: 'x', functionKey: 'f' }, status: 404 },
    { path: '/api/invoke', body: { functionKey: 'f' }, status: 400 },
    { path: '/api/site', body: { site: { internal: 'yes' } }, status: 400 },
    { path: '/api/site', body: { readings: { X9: 'maybe' } }, status: 400 },
    { path: '/api/reset', body: { example: 'moon' }, status: 400 },
    { path: '/api/clock', body: { advanceMs: -1 }, status: 400 },
    {
      path: '/api/invite',
      body: { projectKey: 'NOPE', address: 'a@b.example', userId: PERSONA_IDS.agent },
      status: 404,
    },
  ])('$path $body: $status', async ({ path, body, status }) => {
    const response = await client.post(path, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
});
