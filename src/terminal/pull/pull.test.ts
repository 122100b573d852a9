import { writeFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  json,
  KEY,
  ORG,
  startAppAccess,
  type AppAccessServer,
  type Fault,
  type NextForm,
  type SimulatedDomain,
  type Simulation,
} from '../../../tests/terminal/app-access-server';
import { sink } from '../../../tests/terminal/sink';
import { parseSettingsText } from '../../contract/settings-text';
import { pull } from './pull';

const JSM = 'ari:cloud:jira-servicedesk::site/1';
const CUSTOMER = 'role/customer';
const MAPPING = {
  format: 'invite-check/pull-mapping@1',
  products: { [JSM]: 'this-site', 'ari:cloud:confluence::app/all': 'other' },
  roles: { [CUSTOMER]: 'customer', 'role/user': 'user' },
};

function gives(defaultRole: string, accessMode = 'DIRECT_ACCESS'): SimulatedDomain {
  return { products: [{ productId: JSM, accessMode, defaultRole }] };
}

let folder = '';
let server: AppAccessServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pull-'));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

const settingsPath = (): string => join(folder, 's.json');

/** Runs the command against a server, with quick retries. */
async function run(
  simulation: Simulation,
  words: readonly string[] = [],
  key = KEY,
  timeoutMs = 20_000,
) {
  server = await startAppAccess(simulation);
  const [output, errors] = [sink(), sink()];
  const code = await pull(['--org', ORG, '--settings', settingsPath(), ...words], {
    output,
    errors,
    key,
    api: server.api,
    pace: { timeoutMs, tries: 3, firstDelayMs: 1 },
  });
  return { code, output: output.text(), errors: errors.text(), requests: server.requests };
}

async function withMapping(mapping: unknown = MAPPING): Promise<readonly string[]> {
  const path = join(folder, 'mapping.json');
  await writeFile(path, JSON.stringify(mapping));
  return ['--mapping', path];
}

async function siteWritten() {
  const parsed = parseSettingsText(await readFile(settingsPath(), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const { approvedDomains, anyDomain } = parsed.settings.site;
  return { approved: Object.fromEntries(approvedDomains ?? []), anyDomain };
}

test('what the mapping knows is written, off is not listed, and other apps give None here', async () => {
  const domains = {
    ANYONE: { enabled: false },
    'acme.com': gives(CUSTOMER),
    'approval.example': gives('role/user', 'ADMIN_APPROVAL'),
    'off.example': { ...gives(CUSTOMER), enabled: false },
    'wiki.example': { products: [{ productId: 'ari:cloud:confluence::app/all' }] },
    'empty.example': {},
    'Bücher.example': gives(CUSTOMER),
  };
  const { code, errors, output } = await run({ domains }, await withMapping());
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(output).toContain('5 approved domains');
  expect(await siteWritten()).toEqual({
    anyDomain: { role: 'none', approval: false },
    approved: {
      'acme.com': { role: 'customer', approval: false },
      'approval.example': { role: 'user', approval: true },
      'empty.example': { role: 'none', approval: false },
      'wiki.example': { role: 'none', approval: false },
      'xn--bcher-kva.example': { role: 'customer', approval: false },
    },
  });
});

test('without a mapping every role is unknown, named once, with a mapping to start from', async () => {
  const domains = { ANYONE: gives(CUSTOMER), 'a.com': gives(CUSTOMER), 'b.com': gives(CUSTOMER) };
  const { code, errors } = await run({ domains });
  expect(code).toBe(0);
  expect(await siteWritten()).toEqual({
    anyDomain: undefined,
    approved: { 'a.com': {}, 'b.com': {} },
  });
  expect(errors).toContain(`unknown role: "${CUSTOMER}", in 3 entries`);
  expect(errors).toContain('"format": "invite-check/pull-mapping@1"');
});

test('an organization without any entry is known to have none', async () => {
  expect((await run({ domains: {} })).code).toBe(0);
  expect(await siteWritten()).toEqual({
    approved: {},
    anyDomain: { role: 'none', approval: false },
  });
});

test('the rest of the file stays as it was, to the character', async () => {
  const before = `{"format":  "invite-check/settings@1",\n    "projects": {"HELP":{ "customerInvited" :true}},\n    "site": { "anyDomain": { "role": "customer" }, "external":true }\n}`;
  await writeFile(settingsPath(), before);
  await run({ domains: { 'acme.com': gives(CUSTOMER) } }, await withMapping());
  expect(await readFile(settingsPath(), 'utf8')).toBe(
    `{"format":  "invite-check/settings@1",\n    "projects": {"HELP":{ "customerInvited" :true}},\n    "site": { "anyDomain": { "role": "none", "approval": false }, "external":true,\n        "approvedDomains": {\n            "acme.com": { "role": "customer", "approval": false }\n        } }\n}`,
  );
});

test('a second pull writes nothing', async () => {
  const simulation = { domains: { 'acme.com': gives(CUSTOMER) } };
  await run(simulation, await withMapping());
  const before = await stat(settingsPath());
  await server?.close();
  const { output } = await run(simulation, await withMapping());
  expect(output).toContain('Nothing changed');
  expect((await stat(settingsPath())).ino).toBe(before.ino);
});

const FORMS: readonly (readonly [string, NextForm])[] = [
  ['as documented', (cursor) => `${cursor}&limit=100`],
  ['bare', (cursor) => cursor],
  ['a whole address', (cursor) => `https://elsewhere.example/x?limit=100&cursor=${cursor}`],
  ['a path', (cursor) => `/admin/v2/orgs/x?cursor=${cursor}&limit=100`],
];

test.each(FORMS)('pages are followed where the next one is named %s', async (_name, next) => {
  const names = Array.from({ length: 250 }, (_, n) => [`d${String(n)}.com`, {}] as const);
  const { code, requests } = await run({ domains: Object.fromEntries(names), next });
  expect(code).toBe(0);
  expect(Object.keys((await siteWritten()).approved)).toHaveLength(250);
  expect(requests.filter((each) => each.includes('?limit=100'))).toHaveLength(3);
  expect(requests.every((each) => each.startsWith('GET /admin/v2/orgs/'))).toBe(true);
});

test('5,000 domains are read to the last', async () => {
  const names = Array.from(
    { length: 5000 },
    (_, n) => [`d${String(n)}.com`, gives(CUSTOMER)] as const,
  );
  const { code } = await run({ domains: Object.fromEntries(names) }, await withMapping());
  expect(code).toBe(0);
  expect(Object.keys((await siteWritten()).approved)).toHaveLength(5000);
}, 120_000);

const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (_request, response) => {
    response.writeHead(code, headers).end('{"message":"inner words"}');
    return true;
  };

const FAULTS: readonly (readonly [string, Fault, number, string])[] = [
  ['401', status(401), 3, 'doesn’t accept the API key'],
  ['403', status(403), 3, 'may not read'],
  ['404', status(404), 3, 'no such organization'],
  ['400', status(400), 3, 'refused the request (400)'],
  ['429 for ever', status(429, { 'retry-after': '0' }), 4, 'slow down'],
  ['429 with a wait that is too long', status(429, { 'retry-after': '86400' }), 4, 'slow down'],
  ['500 for ever', status(500), 4, '(500)'],
  ['503 for ever', status(503), 4, 'several times'],
  [
    'a redirect',
    status(302, { location: 'https://elsewhere.example/' }),
    5,
    'points to another address',
  ],
  ['no answer', () => true, 4, 'in time'],
  ['a closed connection', (request) => Boolean(request.socket.destroy()), 4, 'reached'],
  [
    'a body that breaks off',
    (request, response) => {
      response.writeHead(200, { 'content-length': '900' }).write('{"data": [');
      setTimeout(() => request.socket.destroy(), 5);
      return true;
    },
    4,
    'connection broke',
  ],
  [
    'a body that stalls',
    (_request, response) => response.writeHead(200).write('{"data": ['),
    4,
    'in time',
  ],
  ['no JSON', (_r, response) => Boolean(response.writeHead(200).end('<html>')), 5, 'not JSON'],
  ['another form', (_r, response) => json(response, 200, { data: {} }), 5, 'domains: data'],
  ['an empty answer', (_r, response) => Boolean(response.writeHead(204).end()), 5, 'not JSON'],
  [
    'a next page elsewhere',
    (_r, response) => json(response, 200, { data: [], links: { next: 'https://x.example/2' } }),
    5,
    'links.next',
  ],
  [
    'a page that leads to itself',
    (_r, response) => json(response, 200, { data: [], links: { next: 'again' } }),
    5,
    'never ends',
  ],
];

describe.each([
  ['in the list', ''],
  ['in one of many domains', 'd57.com'],
])('a failure %s', (_where, domain) => {
  const names = Array.from({ length: 120 }, (_, n) => [`d${String(n)}.com`, {}] as const);
  const applies = FAULTS.filter(([, , , said]) => domain === '' || !/links|never/.test(said));

  test.each(applies)('%s leaves the file and says why', async (_name, fault, code, said) => {
    await writeFile(settingsPath(), '{ "format": "invite-check/settings@1" }');
    const only: Fault = (request, response, count) =>
      (request.url ?? '').endsWith(domain) || domain === ''
        ? fault(request, response, count)
        : false;
    const { errors, ...ended } = await run(
      { domains: Object.fromEntries(names), fault: only },
      [],
      KEY,
      300,
    );
    expect(errors).toContain(
      domain === '' ? said : said.replace('domains: data', 'd57.com: domain'),
    );
    expect(ended.code).toBe(code);
    expect(errors).not.toMatch(/secret|inner words/);
    expect(await readFile(settingsPath(), 'utf8')).toBe('{ "format": "invite-check/settings@1" }');
    expect(await readdir(folder)).toEqual(['s.json']);
  });
});

test('it waits as long as Atlassian asks, says so, and goes on', async () => {
  const fault: Fault = (_request, response, count) => {
    if (count !== 1) return false;
    response.writeHead(429, { 'retry-after': '1' }).end();
    return true;
  };
  const started = Date.now();
  const { code, errors } = await run({ domains: { 'a.com': {} }, fault });
  expect(code).toBe(0);
  expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  expect(errors).toContain('asks to wait 1 s');
});

test('a wait that nobody can read is no reason to wait for ever', async () => {
  const fault: Fault = (_request, response, count) => {
    if (count !== 1) return false;
    response.writeHead(429, { 'retry-after': 'soon' }).end();
    return true;
  };
  expect((await run({ domains: {}, fault })).code).toBe(0);
});

test('what takes over a second says how far it is', async () => {
  const fault: Fault = (_request, response, count) => {
    if (count !== 1) return false;
    response.writeHead(503, { 'retry-after': '2' }).end();
    return true;
  };
  expect((await run({ domains: {}, fault })).errors).toContain(
    'pull: listing the domains, 0 so far',
  );
});

test('an answer about another domain is not taken', async () => {
  const fault: Fault = (request, response) =>
    (request.url ?? '').endsWith('/a.com') &&
    json(response, 200, { domain: 'b.com', enabled: true, products: [] });
  const { code, errors } = await run({ domains: { 'a.com': {} }, fault });
  expect([code, errors]).toEqual([5, expect.stringContaining('a.com: domain')]);
});

test.each([
  ['no key', '', [], 'ATLASSIAN_ORG_API_KEY'],
  ['a key with a line break', `${KEY}\n`, [], 'ATLASSIAN_ORG_API_KEY'],
  ['no mapping file', KEY, ['--mapping', '/nowhere.json'], '/nowhere.json'],
  ['an option that is none', KEY, ['--loud'], '--loud'],
])('%s: nothing is asked', async (_name, key, words, said) => {
  const { code, errors, requests } = await run({ domains: {} }, words, key);
  expect(code).toBe(2);
  expect(errors).toContain(said);
  expect(errors).not.toContain(KEY);
  expect(requests).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a broken settings file is named with the path of the field before anything is asked', async () => {
  await writeFile(settingsPath(), '{"format":"invite-check/settings@1","site":{"internal":"yes"}}');
  const { code, errors, requests } = await run({ domains: {} });
  expect(code).toBe(2);
  expect(errors).toContain(`${settingsPath()}: site.internal`);
  expect(requests).toEqual([]);
});

test('an edit made while it reads is kept', async () => {
  await writeFile(settingsPath(), '{"format":"invite-check/settings@1"}');
  const edited = '{"format":"invite-check/settings@1","site":{"external":true}}';
  const fault: Fault = (_request, _response, count) => {
    if (count === 1) writeFileSync(settingsPath(), edited);
    return false;
  };
  expect((await run({ domains: {}, fault })).code).toBe(0);
  expect(await readFile(settingsPath(), 'utf8')).toContain('"external":true');
});

test('a folder that takes no file: the old one stays', async () => {
  await writeFile(settingsPath(), '{"format":"invite-check/settings@1"}');
  if (process.getuid?.() === 0) return; // Nothing is closed to root.
  await chmod(folder, 0o500);
  const { code } = await run({ domains: {} });
  await chmod(folder, 0o700);
  expect(code).toBe(1);
});

test('help', async () => {
  const output = sink();
  expect(await pull(['--help'], { output, errors: sink(), key: undefined })).toBe(0);
  expect(output.text()).toContain('Exit codes');
});
