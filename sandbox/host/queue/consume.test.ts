/** An event in an isolate of its own: as the app gets it, for nobody, within time and memory, and killed on request. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { makeClock } from '../clock';
import { makeForgeFetch } from '../forge-fetch';
import type { Jira } from '../jira';
import type { Manifest } from '../manifest';
import { makeRequestLog } from '../request-log';
import type { Storage } from '../storage/storage';
import { readTranslations } from '../translations';
import type { Kill } from '../invoke/kill';
import { makeRunForNobody, type Ran } from '../invoke/run-for-nobody';
import { makeConsume } from './consume';
import type { QueuedEvent } from './event';

const ROOT = process.cwd();

/** A consumer that does what the event says, and returns what it saw. */
const PROBE = `
import api, { getAppContext, route } from '@forge/api';
import { InvocationError } from '@forge/events';
const acts = {
  echo: (event, context) => ({ event, context }),
  asApp: async () => (await api.asApp().requestJira(route\`/rest/api/3/myself\`)).json(),
  asUser: async () => {
    try { return (await api.asUser().requestJira(route\`/rest/api/3/myself\`)).status; }
    catch (error) { return { name: error.name }; }
  },
  left: () => getAppContext().invocationRemainingTimeInMillis(),
  again: () => new InvocationError({ retryAfter: 9 }),
  never: () => new Promise(() => undefined),
  eats: () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random())); },
  holds: async () => {
    globalThis.kept = Array.from({ length: 3e6 }, (_, n) => n + 0.5);
    await api.asApp().requestJira(route\`/rest/api/3/myself\`);
  },
  many: async () => { for (let n = 0; n < 9; n += 1) await api.asApp().requestJira(route\`/rest/\${n}\`); },
};
export const work = (event, context) => acts[event.body.act](event, context);
`;

const OPERATION = { name: 'any', method: 'GET', pathPattern: '/', scopes: [] };
const asked: string[] = [];
const jira: Jira = {
  operationFor: () => OPERATION,
  ask: ({ path, as }) => {
    asked.push(path);
    return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify({ as }) });
  },
};
const NO_STORAGE: Storage = {
  answer: () => Promise.reject(new Error('no storage here')),
  contents: () => Promise.resolve({ keys: [] }),
  clear: () => Promise.resolve(),
};
const MANIFEST: Manifest = {
  appAri: 'ari:cloud:ecosystem::app/one',
  appId: 'one',
  memoryMb: 96,
  scopes: [],
  styles: [],
  pages: [],
  actions: [],
  consumers: [],
  triggers: [],
  schedules: [],
  translations: readTranslations(undefined, ''),
};

const folder = mkdtempSync(join(tmpdir(), 'sandbox-consume-'));
mkdirSync(join(folder, 'dist/backend'), { recursive: true });
symlinkSync(join(ROOT, 'sandbox'), join(folder, 'sandbox'));
buildSync({
  stdin: { contents: PROBE, resolveDir: ROOT, loader: 'js' },
  bundle: true,
  outfile: join(folder, 'dist/backend/index.js'),
  platform: 'node',
  format: 'cjs',
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const EVENT: Omit<QueuedEvent, 'body'> = {
  place: 1,
  eventId: 'e',
  jobId: 'j',
  queue: 'jobs',
  concurrency: { key: 'k', limit: 2 },
  pushedAt: 0,
  dueAt: 0,
  chain: 'c',
  deliveries: 1,
};

async function run(
  act: string,
  { timeoutMs = 10_000, kill }: { readonly timeoutMs?: number; readonly kill?: Kill } = {},
): Promise<Ran> {
  asked.length = 0;
  const clock = makeClock();
  const runForNobody = makeRunForNobody({
    root: folder,
    manifest: MANIFEST,
    variables: () => ({}),
    site: () => ({ url: 'https://one.atlassian.net', cloudId: 'cloud' }),
    forgeFetch: makeForgeFetch(jira, NO_STORAGE, []),
    log: makeRequestLog(clock, () => undefined),
    clock,
  });
  const consume = makeConsume(runForNobody, clock);
  const consumer = { key: 'c', queue: 'jobs', handler: 'index.work', timeoutMs };
  const { signal: stop } = new AbortController();
  return consume(consumer, { ...EVENT, body: { act } }, { stop, kill });
}

async function resultOf(...args: Parameters<typeof run>): Promise<unknown> {
  const { ending } = await run(...args);
  if (ending.kind !== 'result') throw new Error(JSON.stringify(ending));
  return JSON.parse(ending.json ?? 'null');
}

test('the consumer gets the event, and what the platform says of the installation', async () => {
  expect(await resultOf('echo')).toEqual({
    event: {
      body: { act: 'echo' },
      queueName: 'jobs',
      jobId: 'j',
      eventId: 'e',
      concurrency: { key: 'k', limit: 2 },
    },
    context: {
      installContext: 'ari:cloud:jira::site/cloud',
      installation: expect.objectContaining({ contexts: [{ cloudId: 'cloud', workspaceId: '' }] }),
    },
  });
});

test('it runs for nobody: as the app it may ask, as a user it may not', async () => {
  expect(await resultOf('asApp')).toEqual({ as: 'app' });
  expect(await resultOf('asUser')).toEqual({ name: 'NEEDS_AUTHENTICATION_ERR' });
  expect(asked).toEqual([]);
});

test('the time left is that of its function', async () => {
  const left = await resultOf('left', { timeoutMs: 40_000 });
  expect(left).toBeGreaterThan(25_000);
  expect(left).toBeLessThanOrEqual(40_000);
});

test('a retry is asked for by what it returns', async () => {
  expect(await resultOf('again')).toMatchObject({ _retry: true, retryOptions: { retryAfter: 9 } });
});

test('time and memory end it', async () => {
  expect((await run('never', { timeoutMs: 200 })).ending).toEqual({ kind: 'timeout' });
  expect((await run('eats')).ending).toMatchObject({ kind: 'thrown', name: 'Error' });
});

test('the most memory that it held is measured', async () => {
  const { heapBytes } = await run('holds');
  expect(heapBytes).toBeGreaterThan(20_000_000);
  expect((await run('echo')).heapBytes).toBeLessThan(heapBytes);
});

test.each([
  { tookEffect: false, reached: 3 },
  { tookEffect: true, reached: 4 },
])('killed at its fourth request, took effect: $tookEffect', async ({ tookEffect, reached }) => {
  const { ending, rest } = await run('many', { kill: { request: 4, tookEffect } });
  expect(ending).toEqual({ kind: 'killed' });
  expect(asked).toHaveLength(reached);
  expect(rest).toBe(reached);
});
