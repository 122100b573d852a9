/** The real `@forge/api` and `@forge/resolver` in the sandbox's thread: the platform's hooks have the shapes they expect. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { runIsolated, type Ending, type Run } from './isolate';
import type { FetchAnswer, FetchCall } from './messages';

const ROOT = process.cwd();

/** A tiny app with one handler per question. */
const PROBE = `
import api, { authorize, getAppContext, route, requestJira } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const ask = async (how) => (await how.requestJira(route\`/rest/api/3/myself?x=\${'a b'}\`)).json();
resolver.define('asUser', () => ask(api.asUser()));
resolver.define('asApp', () => ask(api.asApp()));
resolver.define('asNobody', () => ask({ requestJira }));
resolver.define('post', async () => {
  const response = await api.asUser().requestJira(route\`/rest/x\`, {
    method: 'POST', headers: { 'X-ExperimentalApi': 'opt-in' }, body: JSON.stringify({ a: 1 }),
  });
  return { status: response.status, text: await response.text() };
});
resolver.define('authorize', () => authorize().onJira([{ permissions: ['ADMINISTER_PROJECTS'], projects: [1] }]));
resolver.define('context', () => {
  const { appAri, installationAri, permissions, invocationRemainingTimeInMillis } = getAppContext();
  return { app: appAri.toString(), installation: installationAri.toString(),
    scopes: permissions.scopes, left: invocationRemainingTimeInMillis() };
});
resolver.define('echo', (request) => request);
resolver.define('date', () => ({ now: Date.now(), made: new Date().getTime(), fixed: new Date(0).toISOString(), is: new Date() instanceof Date }));
resolver.define('waits', async () => {
  const { setTimeout: sleep } = require('node:timers/promises');
  const began = Date.now();
  const left = () => getAppContext().invocationRemainingTimeInMillis();
  const before = left();
  const value = await sleep(20_000, 'woken');
  return { value, took: Date.now() - began, used: before - left() };
});
resolver.define('egress', async () => { try { await fetch('https://example.com'); } catch (error) { return { name: error.name }; } });
resolver.define('network', () => { require('node:http'); });
resolver.define('count', () => { globalThis.count = (globalThis.count ?? 0) + 1; return globalThis.count; });
resolver.define('pollutes', () => { Object.prototype.polluted = 'yes'; });
resolver.define('fails', () => { throw new TypeError('on purpose'); });
resolver.define('never', () => new Promise(() => undefined));
resolver.define('spins', () => { for (;;); });
resolver.define('eats', () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random())); });
resolver.define('logs', () => { console.log('one', { two: 2 }); console.error('three'); });
resolver.define('aborts', async () => {
  try { await api.asUser().requestJira(route\`/rest/slow\`, { signal: AbortSignal.timeout(20) }); }
  catch (error) { return { name: error.name }; }
});
resolver.define('cut', async () => {
  try { await ask(api.asUser()); } catch (error) { return { name: error.name, message: error.message }; }
});
resolver.define('proxy', async () => {
  try { await api.asUser().requestJira(route\`/rest/proxy-error\`); }
  catch (error) { return { name: error.name, message: error.message }; }
});
export const handler = resolver.getDefinitions();
`;

const code = buildSync({
  stdin: { contents: PROBE, resolveDir: ROOT, loader: 'js' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
}).outputFiles[0]?.text;

const RUNTIME = {
  appContext: {
    appId: 'app-1',
    installationId: 'installation-1',
    permissions: { scopes: ['storage:app'] },
  },
  aaid: 'user-1',
  lambdaContext: { awsRequestId: 'r' },
};

interface Seen {
  readonly calls: FetchCall[];
  readonly lines: string[];
  readonly ending: Ending;
}

async function run(
  functionKey: string,
  options: {
    readonly answer?: (call: FetchCall) => Partial<FetchAnswer> | Promise<Partial<FetchAnswer>>;
    readonly clockOffsetMs?: number;
    readonly timeoutMs?: number;
    /** Hears of waits that are leapt over; absent: they are waited for. */
    readonly leap?: (ms: number) => void;
    readonly payload?: unknown;
  } = {},
): Promise<Seen> {
  const calls: FetchCall[] = [];
  const lines: string[] = [];
  const started: Run = {
    threadFile: join(ROOT, 'sandbox/host/invoke/thread.ts'),
    start: {
      code: code ?? '',
      file: join(ROOT, 'probe.js'),
      exportName: 'handler',
      runtime: RUNTIME,
      event: { call: { functionKey, payload: options.payload }, context: { localId: 'here' } },
      backendPayload: { principal: { accountId: 'user-1' }, installContext: 'ari' },
      clockOffsetMs: options.clockOffsetMs ?? 0,
      leapsOverWaits: options.leap !== undefined,
    },
    ...(options.leap ? { leap: options.leap } : {}),
    timeoutMs: options.timeoutMs ?? 10_000,
    memoryMb: 64,
    fetch: async (call) => {
      calls.push(call);
      const answer = (await options.answer?.(call)) ?? { body: '{"ok":true}' };
      return { id: call.id, status: 200, statusText: 'OK', headers: {}, ...answer };
    },
    log: (level, text) => {
      lines.push(`${level}: ${text}`);
    },
  };
  return { calls, lines, ending: await runIsolated(started) };
}

async function resultOf(...args: Parameters<typeof run>): Promise<unknown> {
  const { ending } = await run(...args);
  if (ending.kind !== 'result') throw new Error(JSON.stringify(ending));
  return ending.json === undefined ? undefined : JSON.parse(ending.json);
}

describe('requests', () => {
  test.each([
    { name: 'as the user', key: 'asUser', provider: 'user' },
    { name: 'as the app', key: 'asApp', provider: 'app' },
    { name: 'as nobody', key: 'asNobody', provider: 'none' },
  ])('$name', async ({ key, provider }) => {
    const { calls, ending } = await run(key);
    expect(ending).toEqual({ kind: 'result', json: '{"ok":true}' });
    expect(calls).toMatchObject([
      {
        descriptor: { type: 'fpp', remote: 'jira', provider },
        path: '/rest/api/3/myself?x=a%20b',
        method: 'GET',
      },
    ]);
  });

  test('method, headers and body arrive; an answer without a body is one', async () => {
    const { calls, ending } = await run('post', { answer: () => ({ status: 204 }) });
    expect(calls[0]).toMatchObject({
      method: 'POST',
      headers: { 'x-experimentalapi': 'opt-in' },
      body: '{"a":1}',
    });
    expect(ending).toEqual({ kind: 'result', json: '{"status":204,"text":""}' });
  });

  test('authorize() asks with the account of the invocation', async () => {
    const body = JSON.stringify({
      projectPermissions: [{ permission: 'ADMINISTER_PROJECTS', projects: [1], issues: [] }],
      globalPermissions: [],
    });
    const { calls, ending } = await run('authorize', { answer: () => ({ body }) });
    expect(ending).toMatchObject({ kind: 'result' });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ accountId: 'user-1' });
  });

  test('a proxy error throws as on the platform', async () => {
    const answer = () => ({ status: 403, headers: { 'forge-proxy-error': 'SOME_ERROR' } });
    expect(await resultOf('proxy', { answer })).toMatchObject({ name: 'PROXY_ERR' });
  });

  test.each([
    { cut: 'before', message: 'fetch failed' },
    { cut: 'within', message: 'terminated' },
  ] as const)('a connection that is cut $cut the answer', async ({ cut, message }) => {
    const answer = () => ({ body: '{"ok":true}', cut });
    expect(await resultOf('cut', { answer })).toEqual({ name: 'TypeError', message });
  });

  test('a request can be given up', async () => {
    const answer = () => new Promise<never>(() => undefined);
    expect(await resultOf('aborts', { answer })).toEqual({ name: 'TimeoutError' });
  });
});

describe('runtime', () => {
  test('the app context is the platform’s', async () => {
    expect(await resultOf('context')).toEqual({
      app: 'ari:cloud:ecosystem::app/app-1',
      installation: 'ari:cloud:ecosystem::installation/installation-1',
      scopes: ['storage:app'],
      left: expect.any(Number),
    });
  });

  test('a resolver gets payload and context; a missing payload is an empty one', async () => {
    expect(await resultOf('echo')).toEqual({
      payload: {},
      context: { localId: 'here', installContext: 'ari', accountId: 'user-1' },
    });
    expect(await resultOf('echo', { payload: { a: [1] } })).toMatchObject({ payload: { a: [1] } });
  });

  test('time can be advanced; a given date stays what it is', async () => {
    const offset = 5 * 3_600_000;
    const before = Date.now() + offset;
    const dates = await resultOf('date', { clockOffsetMs: offset });
    expect(dates).toMatchObject({ fixed: '1970-01-01T00:00:00.000Z', is: true });
    const { now, made } = dates as { now: number; made: number };
    for (const time of [now, made]) {
      expect(time).toBeGreaterThanOrEqual(before);
      expect(time).toBeLessThan(before + 60_000);
    }
  });

  test('where it is told to, it leaps over a wait, which counts as time all the same', async () => {
    const leaps: number[] = [];
    const leap = (ms: number) => leaps.push(ms);
    const waited = await resultOf('waits', { leap, timeoutMs: 60_000 });
    expect(waited).toMatchObject({ value: 'woken' });
    const { took, used } = waited as { took: number; used: number };
    for (const ms of [took, used]) {
      expect(ms).toBeGreaterThanOrEqual(20_000);
      expect(ms).toBeLessThan(30_000);
    }
    expect(leaps).toEqual([20_000]);
    const { ending } = await run('waits', { leap, timeoutMs: 10_000 });
    expect(ending).toEqual({ kind: 'timeout' });
  });

  test('two invocations share nothing', async () => {
    expect([await resultOf('count'), await resultOf('count')]).toEqual([1, 1]);
  });

  test('what the app logs is heard', async () => {
    const { lines } = await run('logs');
    expect(lines).toEqual(['log: one { two: 2 }', 'error: three']);
  });
});

describe('what ends an invocation', () => {
  test('an error of the app', async () => {
    const { ending } = await run('fails');
    expect(ending).toEqual({ kind: 'thrown', name: 'TypeError', message: 'on purpose' });
  });

  test('a built-in prototype that is not as it was', async () => {
    const { ending } = await run('pollutes');
    expect(ending).toMatchObject({ message: 'The app changed a built-in prototype' });
  });

  test('no such function', async () => {
    const { ending } = await run('nothing');
    expect(ending).toMatchObject({ kind: 'thrown', message: expect.stringContaining('nothing') });
  });

  test.each(['never', 'spins'])('time: %s', async (key) => {
    const { ending } = await run(key, { timeoutMs: 300 });
    expect(ending).toEqual({ kind: 'timeout' });
  });

  test('memory', async () => {
    const { ending } = await run('eats');
    expect(ending).toMatchObject({ kind: 'thrown', message: expect.stringContaining('memory') });
  });
});

describe('egress', () => {
  test('fetch is refused', async () => {
    expect(await resultOf('egress')).toEqual({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  });

  test('so is a module that reaches the network', async () => {
    const { ending } = await run('network');
    expect(ending).toMatchObject({ message: expect.stringContaining("'node:http'") });
  });
});
