/** `npm start -- --site`: the app on a real site, stood in for by the simulated one behind a server of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realSiteFrom } from '../../sandbox/host/real-jira';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { openSite } from '../../sandbox/site/site';
import { openClient, type Client } from './client';

jest.setTimeout(60_000);

const TOKEN = { ATLASSIAN_EMAIL: 'me@example.com', ATLASSIAN_API_TOKEN: 'token' };
const ME = PERSONA_IDS['site-admin'];

let server: Server;
let client: Client;
const methods: string[] = [];

beforeAll(async () => {
  const site = openSite({ now: () => Date.now(), from: 'help-desk' });
  const projects = site
    .state()
    .projects.map(({ id, key, name, typeKey }) => ({ id, key, name, projectTypeKey: typeKey }));
  const extra: Readonly<Record<string, unknown>> = {
    '/_edge/tenant_info': { cloudId: 'a-real-cloud' },
    '/rest/api/3/project/search': { isLast: true, values: projects },
  };
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    methods.push(method);
    const known = extra[url.split('?')[0] ?? ''];
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const answer =
      known === undefined
        ? site.rest({ method, path: url, headers, as: 'user', accountId: ME })
        : { status: 200, body: known };
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = await openClient({ site: realSiteFrom(`http://127.0.0.1:${String(port)}`, TOKEN) });
});

afterAll(async () => {
  await client.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('shows the owner of the token and the projects of the site', async () => {
  const response = await fetch(`${client.url}/api/state`);
  expect(await response.json()).toMatchObject({
    mode: 'site',
    recorded: false,
    user: { accountId: ME },
    projects: [
      { key: 'HELP', pages: ['invite-check'] },
      { key: 'SUP', pages: ['invite-check'] },
      { key: 'DEV', pages: [] },
    ],
    adminPages: ['site-setup'],
  });
});

test('the app reads the site, and only reads', async () => {
  const opened = await client.openPage('site-admin');
  expect(opened).toMatchObject({
    ok: true,
    data: { project: { key: 'HELP', serviceDeskId: '1' } },
  });
  expect(await client.check(['maria@acme.com'], { as: 'site-admin' })).toMatchObject({ ok: true });
  expect((await client.lastRun()).rest.length).toBeGreaterThan(0);
  expect(new Set(methods)).toEqual(new Set(['GET']));
});

test('settings are recorded here, in the sandbox, not there', async () => {
  const file = { format: 'invite-check/settings@1', site: { internal: true } };
  expect(await client.record(file)).toMatchObject({ ok: true });
  const checked = await client.checkOne('jo@acme.com', { as: 'site-admin' });
  expect(checked.facts.find(({ fact }) => fact === 'site.internal')?.possible).toEqual(['on']);
  expect(new Set(methods)).toEqual(new Set(['GET']));
});

test.each([
  { path: '/api/invite', body: { projectKey: 'HELP', address: 'a@b.example', userId: ME } },
  { path: '/api/site', body: { site: { internal: false } } },
  { path: '/api/reset', body: { example: 'help-desk' } },
])('$path is refused', async ({ path, body }) => {
  expect((await client.post(path, body)).status).toBe(409);
});

test('a write of a page is refused before it leaves', async () => {
  const response = await client.post('/api/fetch-product', {
    userId: ME,
    method: 'POST',
    path: '/rest/servicedeskapi/customer',
    body: '{}',
  });
  expect(await response.json()).toMatchObject({ status: 405 });
  expect(methods).not.toContain('POST');
});
