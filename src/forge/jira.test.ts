import { ProxyRequestError, NeedsAuthenticationError } from '@forge/api';
import { jiraCall, type JiraOperation } from '../context/jira-operations';
import type { LogEntry } from '../context/ports';
import { openJira, type JiraResponse, type Send } from './jira';

const CALL = jiraCall('userSearch', {}, { query: 'jo@acme.com' });

function response(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): JiraResponse {
  return {
    status,
    headers: { get: (name) => headers[name] ?? null },
    json: () => (body instanceof Error ? Promise.reject(body) : Promise.resolve(body)),
  };
}

function world(...steps: readonly (JiraResponse | Error)[]) {
  const queue = [...steps];
  const slept: number[] = [];
  const logged: LogEntry[] = [];
  const sent: { readonly operation: JiraOperation; readonly url: string }[] = [];
  const send: Send = (operation, url) => {
    sent.push({ operation, url });
    const next = queue.shift() ?? response(200, 'rest');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    return Promise.resolve();
  };
  const log = (entry: LogEntry): void => {
    logged.push(entry);
  };
  return { slept, logged, sent, now: () => new Date(0), left: () => 20_000, sleep, log, send };
}

test('an answer is JSON', async () => {
  const around = world(response(200, [1]));
  expect(await openJira(around)(CALL)).toEqual({ ok: true, json: [1] });
  expect(around.sent.map(({ url }) => url)).toEqual([CALL.url]);
  expect(around.logged).toEqual([]);
});

test.each([
  { name: '401', steps: [response(401)], because: 'not-permitted', tries: 1 },
  { name: '403', steps: [response(403)], because: 'not-permitted', tries: 1 },
  { name: '404', steps: [response(404)], because: 'not-available', tries: 1 },
  { name: '410', steps: [response(410)], because: 'not-available', tries: 1 },
  { name: '400', steps: [response(400)], because: 'failed', tries: 1 },
  { name: 'no JSON', steps: [response(200, new SyntaxError('<'))], because: 'failed', tries: 1 },
  {
    name: '500, three times',
    steps: [response(500), response(502), response(503)],
    because: 'failed',
    tries: 3,
  },
  {
    name: 'no network, three times',
    steps: [new Error('a'), new Error('b'), new Error('c')],
    because: 'failed',
    tries: 3,
  },
  {
    name: 'the app is not signed in',
    steps: [new NeedsAuthenticationError('x', 'y')],
    because: 'not-permitted',
    tries: 1,
  },
  {
    name: 'the proxy refuses',
    steps: [new ProxyRequestError(403, 'x')],
    because: 'not-permitted',
    tries: 1,
  },
])('$name: $because', async ({ steps, because, tries }) => {
  const around = world(...steps);
  expect(await openJira(around)(CALL)).toEqual({ ok: false, because });
  expect(around.sent).toHaveLength(tries);
  expect(around.logged).toEqual([{ event: 'jira-unread', operation: 'userSearch', code: because }]);
});

test('a failure that passes is forgotten', async () => {
  const around = world(response(503), new Error('reset'), response(200, 'late'));
  expect(await openJira(around)(CALL)).toEqual({ ok: true, json: 'late' });
  expect(around.logged).toEqual([]);
});

test.each([
  { name: 'waits as long as Jira says', headers: { 'Retry-After': '3' }, slept: [3000] },
  { name: 'waits a little where Jira does not say', headers: {}, slept: [400] },
  {
    name: 'waits a little where Jira speaks of a date',
    headers: { 'Retry-After': 'Mon' },
    slept: [400],
  },
])('429: $name', async ({ headers, slept }) => {
  const around = world(response(429, {}, headers), response(200, 'now'));
  expect(await openJira(around)(CALL)).toEqual({ ok: true, json: 'now' });
  expect(around.slept).toEqual(slept);
});

test('429 for longer than anybody waits: told, with the time', async () => {
  const around = world(response(429, {}, { 'Retry-After': '600' }));
  expect(await openJira(around)(CALL)).toEqual({
    ok: false,
    because: 'rate-limited',
    retryAfter: 600,
  });
  expect(around.slept).toEqual([]);
});

test('an answer that does not come in time', async () => {
  const never: Send = () => new Promise(() => undefined);
  const answer = await openJira({ ...world(), left: () => 300, send: never })(CALL);
  expect(answer).toEqual({ ok: false, because: 'timed-out' });
});

test('operations that Atlassian caps are kept apart, others are not', async () => {
  const around = world();
  const jira = openJira(around);
  const customers = jiraCall('customers', { serviceDeskId: '1' });
  await Promise.all([jira(customers), jira(customers), jira(CALL), jira(CALL)]);
  expect(around.slept).toEqual([250]);
});

describe('through Forge', () => {
  const seen: { readonly descriptor: unknown; readonly path: string; readonly headers: unknown }[] =
    [];

  beforeEach(() => {
    seen.length = 0;
    Object.assign(globalThis, {
      __forge_fetch__: (descriptor: unknown, path: string, init: { readonly headers: unknown }) => {
        seen.push({ descriptor, path, headers: init.headers });
        return Promise.resolve(new Response('{"a":1}'));
      },
    });
  });

  const { now, left, sleep, log } = world();

  test.each([
    {
      name: 'as the user',
      call: CALL,
      provider: 'user',
      headers: { Accept: 'application/json' },
    },
    {
      name: 'as the app',
      call: jiraCall('license'),
      provider: 'app',
      headers: { Accept: 'application/json' },
    },
    {
      name: 'opting into what is experimental',
      call: jiraCall('customers', { serviceDeskId: '1' }),
      provider: 'user',
      headers: { Accept: 'application/json', 'X-ExperimentalApi': 'opt-in' },
    },
  ])('$name', async ({ call, provider, headers }) => {
    expect(await openJira({ now, left, sleep, log })(call)).toEqual({ ok: true, json: { a: 1 } });
    expect(seen).toEqual([
      { descriptor: { type: 'fpp', provider, remote: 'jira' }, path: call.url, headers },
    ]);
  });
});
