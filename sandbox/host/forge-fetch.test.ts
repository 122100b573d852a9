/** Requests that the platform refuses before they reach Jira or storage, and what is written down of the others. */
import { makeClock } from './clock';
import { makeForgeFetch } from './forge-fetch';
import type { FetchCall } from './invoke/messages';
import type { Jira } from './jira';
import { makeRequestLog } from './request-log';
import type { Storage } from './storage/storage';

const OPERATION = {
  name: 'getProject',
  method: 'GET',
  pathPattern: '/rest/api/3/project/{id}',
  scopes: [['read:jira-work']],
};

const asked: unknown[] = [];
const jira: Jira = {
  operationFor: (method) => (method === 'GET' ? OPERATION : undefined),
  ask: (request, signal) => {
    asked.push(request);
    return new Promise((resolve, reject) => {
      if (request.path.endsWith('/stuck')) signal?.addEventListener('abort', reject);
      else resolve({ status: 200, headers: {}, body: '{}' });
    });
  },
};

const storage: Storage = {
  answer: () => Promise.resolve({ status: 204 }),
  contents: () => Promise.resolve({ keys: [] }),
  clear: () => Promise.resolve(),
};

async function send(
  call: Partial<FetchCall>,
  { scopes = ['read:jira-work', 'storage:app'], giveUp = false } = {},
) {
  asked.length = 0;
  const warnings: string[] = [];
  const log = makeRequestLog(makeClock(), (text) => warnings.push(text));
  const run = log.begin({ functionKey: 'f', module: 'm', userId: 'me', userName: 'Me' });
  const stop = new AbortController();
  const whole: FetchCall = {
    kind: 'fetch',
    id: 7,
    descriptor: { type: 'fpp', provider: 'user', remote: 'jira' },
    path: '/rest/api/3/project/1',
    method: 'GET',
    headers: {},
    ...call,
  };
  const answered = makeForgeFetch(jira, storage, scopes)(
    whole,
    { accountId: 'me', log: run, chain: 'c' },
    stop.signal,
  ).catch(() => undefined);
  if (giveUp) stop.abort();
  const answer = await answered;
  return { answer, warnings, entry: log.all()[0], asked: [...asked] };
}

test.each([
  { provider: 'user', as: 'user', accountId: 'me' },
  { provider: 'app', as: 'app', accountId: undefined },
  { provider: 'none', as: 'anonymous', accountId: undefined },
])('provider $provider asks as $as', async ({ provider, as, accountId }) => {
  const sent = await send({ descriptor: { type: 'fpp', provider, remote: 'jira' } });
  expect(sent.answer).toMatchObject({ id: 7, status: 200, statusText: 'OK', body: '{}' });
  expect(sent.asked).toMatchObject([accountId === undefined ? { as } : { as, accountId }]);
  expect(sent.entry?.rest).toMatchObject([
    { as, operation: 'getProject', scopes: ['read:jira-work'], status: 200 },
  ]);
});

test('without the scope Jira is not even asked', async () => {
  const sent = await send({}, { scopes: [] });
  expect(sent.answer).toMatchObject({ status: 403 });
  expect(sent.asked).toEqual([]);
  expect(sent.warnings).toEqual([expect.stringContaining('missing-scope')]);
});

test.each([
  {
    name: 'another account',
    descriptor: { type: 'fpp', provider: 'user', remote: 'jira', accountId: 'somebody' },
    code: 'IMPERSONATION_NOT_ALLOWED',
  },
  {
    name: 'another product',
    descriptor: { type: 'fpp', provider: 'app', remote: 'confluence' },
    code: 'SANDBOX_HAS_NO_SUCH_REMOTE',
  },
  {
    name: 'a remote of the app',
    descriptor: { type: 'tpp', remote: 'mine' },
    code: 'SANDBOX_HAS_NO_SUCH_REMOTE',
  },
])('$name is refused as by the proxy, loudly', async ({ descriptor, code }) => {
  const sent = await send({ descriptor });
  expect(sent.answer?.headers['forge-proxy-error']).toBe(code);
  expect(sent.warnings).toEqual([expect.stringContaining(code)]);
  expect(sent.asked).toEqual([]);
});

test('the caller’s own account may be named', async () => {
  const descriptor = { type: 'fpp', provider: 'user', remote: 'jira', accountId: 'me' };
  expect((await send({ descriptor })).answer).toMatchObject({ status: 200 });
});

test('a request that nobody waits for any more is written down', async () => {
  const sent = await send({ path: '/rest/api/3/project/stuck' }, { giveUp: true });
  expect(sent.entry?.rest).toMatchObject([{ status: 0, problem: 'given-up' }]);
});

test.each([
  { path: '/api/v1/get', body: { key: 'a' }, operation: 'get', keys: ['a'] },
  {
    path: '/api/v1/batch/get',
    body: [{ key: 'a' }, { key: 'b' }],
    operation: 'batch/get',
    keys: ['a', 'b'],
  },
  {
    path: '/api/v1/transaction',
    body: { set: [{ key: 'a', value: { key: 'not this' } }], delete: [{ key: 'b' }] },
    operation: 'transaction',
    keys: ['a', 'b'],
  },
  {
    path: '/api/v1/query',
    body: { where: [{ property: 'key', condition: 'BEGINS_WITH', values: ['p:'] }] },
    operation: 'query',
    keys: ['p:*'],
  },
])('storage $operation is written down with its keys', async ({ path, body, operation, keys }) => {
  const descriptor = { type: 'kvs', provider: 'app', remote: 'kvs' };
  const sent = await send({ descriptor, path, method: 'POST', body: JSON.stringify(body) });
  expect(sent.answer).toMatchObject({ status: 204 });
  expect(sent.entry?.storage).toMatchObject([{ operation, keys, status: 204 }]);
});
