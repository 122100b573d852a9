/** What runs without a page, over HTTP and with a back end made for it: schedules, product events, reports, uninstalling. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { stringify } from 'yaml';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { MINUTE_MS, openClient, type Client } from './client';

const ROOT = process.cwd();
const HOUR_MS = 60 * MINUTE_MS;
const USER_EVENTS = ['created', 'updated', 'deleted'].map((what) => `avi:jira:${what}:user`);

jest.setTimeout(60_000);

/** Keeps what it was called with; does what its module is called. */
const PROBE = `
import api, { privacy, route } from '@forge/api';
import { InvocationError } from '@forge/events';
import { kvs } from '@forge/kvs';
const keep = async (key, value) => kvs.set(key, [...((await kvs.get(key)) ?? []), value]);
const me = route\`/rest/api/3/myself\`;
const acts = {
  echo: (request, context) => keep('echo', { request, context, now: Date.now() }),
  throws: () => { throw new TypeError('on purpose'); },
  never: () => new Promise(() => undefined),
  many: async () => { for (let n = 0; n < 9; n += 1) await api.asApp().requestJira(me); },
};
export const tick = (request, context) => acts[request.context.moduleKey](request, context);
export const hear = async (event, context) => {
  if (event.user.displayName === 'Again' && !event.retryContext) {
    return new InvocationError({ retryAfter: 9, retryData: { seen: 1 } });
  }
  const asUser = await api.asUser().requestJira(me).catch((error) => error.name);
  await keep('heard', { event, context, asUser });
};
export const handler = async ({ call: { functionKey, payload } }) => {
  if (functionKey === 'report') return privacy.reportPersonalData(payload.accounts);
  if (functionKey === 'settings/save') { await kvs.setSecret('secret', 1); return { ok: true }; }
  return (await kvs.get(functionKey)) ?? [];
};
`;

function manifest(scopes: readonly string[]): unknown {
  const schedule = (key: string, interval: string, worker = 'tick'): unknown => ({
    key,
    interval,
    function: worker,
  });
  const page = { title: 'Page', resource: 'main', resolver: { function: 'resolver' } };
  return {
    app: { id: 'ari:cloud:ecosystem::app/one', runtime: { name: 'nodejs24.x', memoryMB: 256 } },
    permissions: { scopes },
    modules: {
      'jira:projectPage': [{ key: 'invite-check', ...page }],
      'jira:adminPage': [{ key: 'site-setup', ...page }],
      trigger: [{ key: 'people', function: 'hear', events: USER_EVENTS }],
      scheduledTrigger: [
        schedule('echo', 'hour'),
        schedule('throws', 'day'),
        schedule('never', 'week', 'impatient'),
        schedule('many', 'week'),
      ],
      function: [
        { key: 'resolver', handler: 'index.handler' },
        { key: 'tick', handler: 'index.tick' },
        { key: 'impatient', handler: 'index.tick', timeoutSeconds: 3 },
        { key: 'hear', handler: 'index.hear' },
      ],
    },
    resources: [{ key: 'main', path: 'dist/page' }],
  };
}

const folder = mkdtempSync(join(tmpdir(), 'sandbox-background-'));
function rootWith(name: string, scopes: readonly string[]): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'dist/backend'), { recursive: true });
  symlinkSync(join(ROOT, 'sandbox'), join(root, 'sandbox'));
  writeFileSync(join(root, 'manifest.yml'), stringify(manifest(scopes)));
  buildSync({
    stdin: { contents: PROBE, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    outfile: join(root, 'dist/backend/index.js'),
    platform: 'node',
    format: 'cjs',
  });
  return root;
}

const SCOPES = ['storage:app', 'read:jira-user', 'report:personal-data'];
let client: Client;
beforeAll(async () => {
  client = await openClient({ root: rootWith('whole', SCOPES) });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await client.reset('external');
  client.warnings.length = 0;
});

async function kept<T>(key: string, from = client): Promise<readonly T[]> {
  const reply = await from.invoke({ functionKey: key });
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.result as readonly T[];
}

async function now(): Promise<number> {
  return Date.parse((await client.state()).clock.now);
}

describe('schedules', () => {
  test('each is due five minutes after a reset, then in its interval', async () => {
    const began = await now();
    const lines = await client.schedules();
    expect(lines.map(({ key, interval }) => [key, interval])).toEqual([
      ['echo', 'hour'],
      ['throws', 'day'],
      ['never', 'week'],
      ['many', 'week'],
    ]);
    for (const { nextDue } of lines) {
      expect(Date.parse(nextDue) - began).toBeGreaterThan(5 * MINUTE_MS - 10_000);
      expect(Date.parse(nextDue) - began).toBeLessThanOrEqual(5 * MINUTE_MS);
    }
    await client.advance(4 * MINUTE_MS);
    expect(await kept('echo')).toEqual([]);
  });

  test('a leap runs what became due, each at its time, and has waited for it', async () => {
    const due = Date.parse((await client.schedules())[0]?.nextDue ?? '');
    await client.advance(3 * HOUR_MS);
    const runs = await kept<{ request: unknown; context: unknown; now: number }>('echo');
    expect(runs.map(({ now: at }) => Math.round((at - due) / HOUR_MS))).toEqual([0, 1, 2]);
    expect(runs[0]).toMatchObject({
      request: {
        context: { cloudId: (await client.state()).site.cloudId, moduleKey: 'echo' },
        contextToken: expect.any(String),
      },
      context: { installContext: expect.stringContaining('ari:cloud:jira::site/') },
    });
    expect(runs[0]?.context).not.toHaveProperty('principal');
    expect(await client.schedules()).toMatchObject([
      { lastRun: { end: 'ok' }, running: false },
      { lastRun: { end: 'thrown' } },
      { lastRun: { end: 'timeout' } },
      { lastRun: { end: 'ok' } },
    ]);
    expect(client.warnings).toContainEqual('schedule throws: ended with thrown');
    const titles = (await client.requests()).map(({ functionKey }) => functionKey);
    expect(titles.filter((title) => title === 'schedule throws')).toHaveLength(1);
  });

  test('the timetable survives a restart', async () => {
    await client.advance(6 * MINUTE_MS);
    const before = await client.schedules();
    await client.restart();
    expect(await client.schedules()).toEqual(before);
  });

  test('one is run on request, and tells how it went', async () => {
    const next = (await client.schedules())[3]?.nextDue;
    expect(await client.runSchedule('many')).toMatchObject({ end: 'ok', rest: 9, storage: 0 });
    expect(await client.runSchedule('throws')).toMatchObject({
      end: 'thrown',
      thrown: { name: 'TypeError', message: 'on purpose' },
    });
    expect(await client.runSchedule('many', { request: 4, tookEffect: true })).toMatchObject({
      end: 'killed',
      rest: 4,
    });
    expect(await client.runSchedule('many', { request: 4, tookEffect: false })).toMatchObject({
      end: 'killed',
      rest: 3,
    });
    expect((await client.schedules())[3]).toMatchObject({ nextDue: next });
    expect((await client.post('/api/schedules/run', { key: 'gone' })).status).toBe(404);
  });

  test('one that runs is not begun again', async () => {
    const first = client.runSchedule('never');
    while ((await client.schedules())[2]?.running !== true) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect((await client.post('/api/schedules/run', { key: 'never' })).status).toBe(409);
    expect(await first).toMatchObject({ end: 'timeout' });
  });
});

interface Heard {
  readonly event: { readonly eventType: string; readonly user: Record<string, unknown> };
  readonly asUser: unknown;
}

async function invited(address: string, from = client): Promise<string> {
  const { created } = await from.invite({ projectKey: 'HELP', address });
  if (!created) throw new Error('nobody was created');
  return created.accountId;
}

describe('product events', () => {
  test('an account appears, changes, disappears: the trigger hears of it, for nobody, in order', async () => {
    const accountId = await invited('jo@new.example.com');
    await client.changeAccount(accountId, { displayName: 'Jo' });
    await client.changeAccount(accountId, { emailVisible: false });
    await client.closeAccount(accountId);
    expect(await client.eventsIdle()).toMatchObject({ delivered: 4, failed: 0, lost: 0 });
    const heard = await kept<Heard>('heard');
    expect(heard.map(({ event }) => event.eventType)).toEqual([
      'avi:jira:created:user',
      'avi:jira:updated:user',
      'avi:jira:updated:user',
      'avi:jira:deleted:user',
    ]);
    expect(heard.map(({ asUser }) => asUser)).toContainEqual('NEEDS_AUTHENTICATION_ERR');
    expect(heard[0]?.event).toMatchObject({
      selfGenerated: false,
      user: { accountId, active: true, displayName: 'jo', emailAddress: 'jo@new.example.com' },
    });
    expect(heard[1]?.event.user).toMatchObject({ displayName: 'Jo' });
    expect(heard[2]?.event.user).not.toHaveProperty('emailAddress');
    expect(heard[3]?.event.user).toMatchObject({ accountId, active: false });
    expect(heard[3]?.event.user).not.toHaveProperty('emailAddress');
  });

  test('the person who accepts an invitation changes', async () => {
    const { created } = await client.invite({
      projectKey: 'HELP',
      address: 'jo@new.example.com',
      route: 'admin-hub',
    });
    const [mail] = (await client.mailbox()).mails;
    await client.post('/api/mailbox/accept', { mailId: mail?.id });
    await client.eventsIdle();
    const heard = await kept<Heard>('heard');
    expect(heard.map(({ event }) => [event.eventType, event.user['accountId']])).toEqual([
      ['avi:jira:created:user', created?.accountId],
      ['avi:jira:updated:user', created?.accountId],
    ]);
  });

  test('a retry is asked for, and comes when time has passed', async () => {
    const accountId = await invited('jo@new.example.com');
    await client.eventsIdle();
    await client.changeAccount(accountId, { displayName: 'Again' });
    expect(await client.eventsIdle()).toMatchObject({ delivered: 2, retried: 1 });
    expect((await kept<Heard>('heard'))[1]?.event).toMatchObject({
      retryContext: {
        retryCount: 1,
        retryReason: 'FUNCTION_RETRY_REQUEST',
        retryData: { seen: 1 },
      },
    });
  });

  test('portal-only accounts are told of or not, as the site is set', async () => {
    await client.site({ readings: { userEventsForPortalOnly: false } });
    expect(await invited('jo@new.example.com')).toMatch(/^qm:/);
    expect(await client.eventsIdle()).toMatchObject({ delivered: 0, recent: [] });
  });

  test.each([
    { events: 'lost', delivered: 1, lost: 5 },
    { events: 'twice', delivered: 11, lost: 0 },
    { events: 'late', delivered: 6, lost: 0 },
  ] as const)('fault $events', async ({ events, ...figures }) => {
    await client.site({ faults: { events, seed: 3 } });
    for (let n = 0; n < 6; n += 1) await invited(`jo${String(n)}@new.example.com`);
    expect(await client.eventsIdle()).toMatchObject(figures);
  });

  test('without the scope nothing is sent, loudly', async () => {
    const other = await openClient({ root: rootWith('no-scope', ['storage:app']) });
    await other.reset('external');
    await invited('jo@new.example.com', other);
    expect(await other.eventsIdle()).toMatchObject({ delivered: 0, withoutScope: 1 });
    expect(other.warnings).toContainEqual(expect.stringContaining('avi:jira:created:user'));
    await other.stop();
  });

  test('what was not handled is handled after a restart', async () => {
    await client.site({ faults: { events: 'late', seed: 3 } });
    for (let n = 0; n < 6; n += 1) await invited(`jo${String(n)}@new.example.com`);
    await client.restart();
    await client.eventsIdle();
    const heard = await kept<Heard>('heard');
    expect(new Set(heard.map(({ event }) => event.user['accountId'])).size).toBe(6);
  });
});

describe('personal data', () => {
  const readAt = async (): Promise<string> => (await client.state()).clock.now;
  const report = async (...accountIds: readonly string[]): Promise<unknown> => {
    const updatedAt = await readAt();
    const accounts = accountIds.map((accountId) => ({ accountId, updatedAt }));
    return client.invoke({ functionKey: 'report', payload: { accounts } });
  };

  test('who is fine is not mentioned; who is gone, or unknown here, is closed', async () => {
    const accountId = await invited('jo@new.example.com');
    expect(await report(accountId, PERSONA_IDS.agent)).toMatchObject({ result: [] });
    await client.closeAccount(accountId);
    expect(await report(accountId, 'nobody', PERSONA_IDS.agent)).toMatchObject({
      result: [
        { accountId, status: 'closed' },
        { accountId: 'nobody', status: 'closed' },
      ],
    });
    const { rest, log } = await client.lastRun('report');
    expect(rest).toMatchObject([{ path: '/app/report-accounts', as: 'app', status: 200 }]);
    expect(log).toContainEqual(expect.stringMatching(/^personal data reported: nobody, .*closed$/));
  });

  test('who changed since is to be read again', async () => {
    const accountId = await invited('jo@new.example.com');
    const before = await readAt();
    await client.advance(1000);
    await client.changeAccount(accountId, { displayName: 'Jo' });
    const accounts = [{ accountId, updatedAt: before }];
    expect(await client.invoke({ functionKey: 'report', payload: { accounts } })).toMatchObject({
      result: [{ accountId, status: 'updated' }],
    });
    await client.advance(1000);
    expect(await report(accountId)).toMatchObject({ result: [] });
  });

  test('more than 90 go in parts', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `nobody-${String(n)}`);
    expect(await report(...ids)).toMatchObject({ result: { length: 100 } });
    expect((await client.lastRun('report')).rest).toHaveLength(2);
  });
});

describe('the app is uninstalled', () => {
  test('nothing of it is left and nothing runs, until it is installed again', async () => {
    await client.runSchedule('echo');
    expect((await client.storage()).keys.map(({ key }) => key)).toEqual(['echo', 'secret']);
    expect(await client.uninstall()).toMatchObject({ installed: false, adminPages: [] });
    expect((await client.storage()).keys).toEqual([]);
    expect((await client.post('/api/schedules/run', { key: 'echo' })).status).toBe(409);
    await expect(client.invoke({ functionKey: 'echo' })).rejects.toThrow('not installed');
    await invited('jo@new.example.com');
    await client.restart();
    await client.advance(HOUR_MS);
    expect(await client.schedules()).toEqual([]);
    expect(await client.eventsIdle()).toMatchObject({ delivered: 0 });
    expect(await client.install()).toMatchObject({ installed: true });
    expect(await kept('echo')).toEqual([]);
    await client.advance(6 * MINUTE_MS);
    expect(await kept('echo')).toHaveLength(1);
  });
});
