/** Who may call what, handler by handler, over HTTP and through the built back end: whoever may not learns nothing but that. */
import type { Api } from '../../src/contract/api';
import type { PersonaName } from '../../sandbox/site/types';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { openClient, revisionOf, type Client } from './client';
import { queueOf } from './list-client';

/**
 * Whose rights a handler asks for; `either`: of the project on its page, of Jira on the admin page; `anywhere`: of the
 * project that is named, wherever one stands; `request`: of the project, beside a request of it.
 */
type Gate = 'project' | 'jira-admin' | 'either' | 'anywhere' | 'request';

interface Row {
  readonly gate: Gate;
  /** One that an allowed caller gets data for. */
  readonly payload: (client: Client, caller: Caller) => unknown;
}

const GUARDRAILS = { format: 'invite-check/guardrails@1', rules: [] };

/** A new handler does not compile until it has its row. */
const ROWS: { readonly [Name in keyof Api]: Row } = {
  'page/read': { gate: 'project', payload: () => ({}) },
  'addresses/check': { gate: 'project', payload: () => ({ addresses: ['jo@acme.com'] }) },
  'anywhere/projects': { gate: 'anywhere', payload: () => ({}) },
  'anywhere/page': { gate: 'anywhere', payload: () => ({ projectKey: 'HELP' }) },
  'anywhere/check': {
    gate: 'anywhere',
    payload: () => ({ projectKey: 'HELP', addresses: ['jo@acme.com'] }),
  },
  'request/people': { gate: 'request', payload: () => ({}) },
  'settings/read': { gate: 'jira-admin', payload: () => ({}) },
  'settings/save': {
    gate: 'jira-admin',
    payload: async (client) => ({
      file: exampleOf('help-desk').record,
      basedOn: await revisionOf(client),
    }),
  },
  'settings/confirm': {
    gate: 'jira-admin',
    payload: async (client) => ({ revision: await revisionOf(client) }),
  },
  'settings/history': { gate: 'jira-admin', payload: () => ({}) },
  'settings/revision': {
    gate: 'jira-admin',
    payload: async (client) => ({ revision: await revisionOf(client) }),
  },
  'projects/list': { gate: 'jira-admin', payload: () => ({}) },
  'audit/read': { gate: 'jira-admin', payload: () => ({}) },
  'guardrails/save': {
    gate: 'jira-admin',
    payload: async (client) => ({
      file: GUARDRAILS,
      ...(await versionOf(client, 'guardrails')),
    }),
  },
  'muted/save': {
    gate: 'jira-admin',
    payload: async (client) => ({ muted: [], ...(await versionOf(client, 'muted')) }),
  },
  'stale-after/save': {
    gate: 'jira-admin',
    payload: async (client) => ({ days: 30, ...(await versionOf(client, 'staleAfterDays')) }),
  },
  'accounts/count': { gate: 'jira-admin', payload: () => ({}) },
  'predictions/recent': { gate: 'jira-admin', payload: () => ({}) },
  'reality/read': { gate: 'jira-admin', payload: () => ({}) },
  'reality/explain': {
    gate: 'jira-admin',
    payload: async (client) => ({ explained: [], ...(await explainedVersion(client)) }),
  },
  'lists/create': {
    gate: 'either',
    payload: async (client, caller) => {
      await newList(client, caller);
      return listWanted(caller);
    },
  },
  'lists/fill': {
    gate: 'either',
    payload: async (client, caller) => ({
      ...(await newList(client, caller)),
      chunk: 0,
      rows: ONE,
    }),
  },
  'lists/start': {
    gate: 'either',
    payload: async (client, caller) => {
      const list = await newList(client, caller);
      await call('lists/fill', whoMay(caller), { ...list, chunk: 0, rows: ONE });
      return { ...list, rows: 1, chunks: 1 };
    },
  },
  'lists/all': { gate: 'either', payload: () => ({}) },
  'lists/read': { gate: 'either', payload: newList },
  'lists/rows': { gate: 'either', payload: newList },
  'lists/cancel': { gate: 'either', payload: newList },
  'lists/delete': { gate: 'either', payload: newList },
};
const ONE = [[1, 'jo@acme.com']];
const NAMES = Object.keys(ROWS) as readonly (keyof Api)[];

interface Caller {
  readonly name: string;
  readonly as: PersonaName;
  /** The page that the caller stands on, whether Jira would show it to them or not. */
  readonly module: 'invite-check' | 'site-setup' | 'check-an-invite' | 'request-people';
  readonly projectKey?: string;
  readonly issueKey?: string;
  readonly may: readonly Gate[];
}

const HELP = { module: 'invite-check', projectKey: 'HELP' } as const;
const DEV = { module: 'invite-check', projectKey: 'DEV' } as const;
const ADMIN_PAGE = { module: 'site-setup' } as const;
const PALETTE = { module: 'check-an-invite' } as const;
const REQUEST = { module: 'request-people', projectKey: 'HELP', issueKey: 'HELP-1' } as const;

const ADMINS = ['jira-admin', 'anywhere'] as const;

const CALLERS: readonly Caller[] = [
  { name: 'a customer on the project page', as: 'customer', ...HELP, may: [] },
  { name: 'a customer on the admin page', as: 'customer', ...ADMIN_PAGE, may: [] },
  { name: 'an agent on the project page', as: 'agent', ...HELP, may: ['project', 'anywhere'] },
  { name: 'an agent on the admin page', as: 'agent', ...ADMIN_PAGE, may: ['anywhere'] },
  { name: 'an agent of other projects', as: 'agent', ...DEV, may: ['anywhere'] },
  {
    name: 'a project admin on the project page',
    as: 'project-admin',
    ...HELP,
    may: ['project', 'anywhere'],
  },
  {
    name: 'a project admin on the admin page',
    as: 'project-admin',
    ...ADMIN_PAGE,
    may: ['anywhere'],
  },
  {
    name: 'a Jira admin on the project page',
    as: 'jira-admin',
    ...HELP,
    may: ['project', 'jira-admin', 'anywhere'],
  },
  { name: 'a Jira admin on the admin page', as: 'jira-admin', ...ADMIN_PAGE, may: ADMINS },
  {
    name: 'a site admin on the project page',
    as: 'site-admin',
    ...HELP,
    may: ['project', 'jira-admin', 'anywhere'],
  },
  { name: 'a site admin on the admin page', as: 'site-admin', ...ADMIN_PAGE, may: ADMINS },
  { name: 'a customer in the palette', as: 'customer', ...PALETTE, may: [] },
  { name: 'an agent in the palette', as: 'agent', ...PALETTE, may: ['anywhere'] },
  { name: 'a customer beside a request', as: 'customer', ...REQUEST, may: [] },
  {
    name: 'an agent beside a request',
    as: 'agent',
    ...REQUEST,
    may: ['project', 'request', 'anywhere'],
  },
];

jest.setTimeout(120_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'help-desk' });
});
afterAll(() => client.stop());

async function call(
  name: keyof Api,
  { as, module, projectKey, issueKey }: Caller,
  payload: unknown,
) {
  const reply = await client.invoke({
    module,
    ...(projectKey === undefined ? {} : { projectKey }),
    ...(issueKey === undefined ? {} : { issueKey }),
    functionKey: name,
    as,
    payload,
  });
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.result;
}

/** One who may work with lists in the same place: whoever may not has none of their own. */
function whoMay(caller: Caller): Caller {
  return isLetIn(caller, 'either') ? caller : { ...caller, as: 'site-admin', ...HELP };
}

function listWanted({ projectKey }: Caller) {
  const project = projectKey === undefined ? { projectId: '10001' } : {};
  return { name: 'May', source: 'addresses', ...project };
}

/** A list of the caller's own, the only one there is. */
async function newList(from: Client, caller: Caller): Promise<{ readonly id: string }> {
  const admin = { ...ADMIN_PAGE, as: 'site-admin' } as const;
  const all = await from.invoke({ ...admin, functionKey: 'lists/all' });
  const { data } = ('result' in all ? all.result : {}) as {
    readonly data?: { readonly lists: readonly { readonly id: string }[] };
  };
  for (const { id } of data?.lists ?? []) {
    await from.invoke({ ...admin, functionKey: 'lists/delete', payload: { id } });
  }
  const made = await call('lists/create', whoMay(caller), listWanted(whoMay(caller)));
  return { id: (made as { readonly data: { readonly id: string } }).data.id };
}

/** As the admin page would know it. */
async function versionOf(from: Client, part: 'guardrails' | 'muted' | 'staleAfterDays') {
  const reply = await from.invoke({ ...ADMIN_PAGE, functionKey: 'audit/read', as: 'site-admin' });
  const { data } = ('result' in reply ? reply.result : {}) as {
    readonly data?: Readonly<Record<string, { readonly version?: string }>>;
  };
  const version = data?.[part]?.version;
  return version === undefined ? {} : { basedOn: version };
}

async function explainedVersion(from: Client) {
  const reply = await from.invoke({ ...ADMIN_PAGE, functionKey: 'reality/read', as: 'site-admin' });
  const { data } = ('result' in reply ? reply.result : {}) as {
    readonly data?: { readonly explained?: { readonly version?: string } };
  };
  const version = data?.explained?.version;
  return version === undefined ? {} : { basedOn: version };
}

function isLetIn({ may, module }: Caller, gate: Gate): boolean {
  if (gate !== 'either') return may.includes(gate);
  return may.includes(
    module === 'invite-check' || module === 'request-people' ? 'project' : 'jira-admin',
  );
}

const REFUSED = { ok: false, error: { code: 'not-permitted' } };

describe.each(NAMES)('%s', (name) => {
  const { gate, payload } = ROWS[name];

  test.each(CALLERS.filter((caller) => isLetIn(caller, gate)))('lets $name in', async (caller) => {
    expect(await call(name, caller, await payload(client, caller))).toMatchObject({ ok: true });
  });

  test.each(CALLERS.filter((caller) => !isLetIn(caller, gate)))(
    'refuses $name, whatever is sent, and says nothing else',
    async (caller) => {
      const allowed = await payload(client, caller);
      // What an earlier test began may still be writing.
      while ((await queueOf(client)).running > 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const before = await client.storage();
      expect(await call(name, caller, allowed)).toEqual(REFUSED);
      expect(await call(name, caller, { nonsense: 1 })).toEqual(REFUSED);
      expect(await call(name, caller, undefined)).toEqual(REFUSED);
      expect(contents(await client.storage())).toEqual(contents(before));
    },
  );
});

/** What is stored but for rights, which are kept for five minutes for whoever asks. */
function contents({ keys }: Awaited<ReturnType<Client['storage']>>) {
  return keys
    .filter(({ key }) => !key.startsWith('v1:rights:'))
    .map(({ key, updatedAt }) => ({ key, updatedAt }));
}

test('every caller is refused something, and every handler refuses somebody', () => {
  expect(CALLERS.filter(({ may }) => may.length === 0).length).toBeGreaterThan(3);
  expect(NAMES.every((name) => CALLERS.some((caller) => !isLetIn(caller, ROWS[name].gate)))).toBe(
    true,
  );
});

test.each(NAMES)('%s cannot be called by nobody', async (functionKey) => {
  for (const userId of ['', 'nobody']) {
    const reply = await client.post('/api/invoke', { ...HELP, functionKey, userId, payload: {} });
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({ error: `nobody here has the account id ${userId}` });
  }
});
