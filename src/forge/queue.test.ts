import type { LogEntry } from '../context/ports';
import { openQueue } from './queue';

interface Pushed {
  readonly queueName: string;
  readonly payload: readonly unknown[];
}

/** The queue as the real `@forge/events` reaches it, answering with these statuses in turn. */
function open(...statuses: readonly number[]) {
  const answers = [...statuses];
  const requests: Pushed[] = [];
  const logged: LogEntry[] = [];
  Object.assign(globalThis, {
    __forge_runtime__: { appContext: {}, lambdaContext: {} },
    __forge_fetch__: (_: unknown, path: string, init: { readonly body: string }) => {
      expect(path).toContain('/webhook/queue/publish/');
      requests.push(JSON.parse(init.body) as Pushed);
      const status = answers.shift() ?? 201;
      return Promise.resolve(new Response(status === 201 ? null : '{}', { status }));
    },
  });
  const push = openQueue((entry) => {
    logged.push(entry);
  });
  return { push, requests, logged };
}

const DONE = { ok: true, value: undefined };

test('an event travels with its list as the key of concurrency', async () => {
  const { push, requests } = open();
  expect(await push([{ list: '1-a' }, { list: '1-a', slice: 3 }])).toEqual(DONE);
  const concurrency = { key: 'list-1-a', limit: 3 };
  expect(requests).toMatchObject([
    {
      queueName: 'lists',
      payload: [
        { body: { list: '1-a' }, concurrency },
        { body: { list: '1-a', slice: 3 }, concurrency },
      ],
    },
  ]);
});

test('a delay is passed on, and none is none', async () => {
  const { push, requests } = open();
  await push([{ list: '1-a' }], 90);
  await push([{ list: '1-a' }]);
  const delays = requests.map(({ payload: [event] }) => event as { delayInSeconds?: number });
  expect(delays.map(({ delayInSeconds }) => delayInSeconds)).toEqual([90, undefined]);
});

test('as many as Forge takes go at once', async () => {
  const { push, requests } = open();
  const events = Array.from({ length: 120 }, (_, slice) => ({ list: '1-a', slice }));
  expect(await push(events)).toEqual(DONE);
  expect(requests.map(({ payload }) => payload.length)).toEqual([50, 50, 20]);
  expect(requests.flatMap(({ payload }) => payload)).toHaveLength(120);
});

test.each([
  { name: 'too many a minute', status: 429, code: 'RateLimitError' },
  { name: 'too long a chain', status: 405, code: 'InvocationLimitReachedError' },
  { name: 'a server that fails', status: 500, code: 'InternalServerError' },
])('$name: refused, and logged without what was pushed', async ({ status, code }) => {
  const { push, logged } = open(201, status);
  const events = Array.from({ length: 51 }, (_, slice) => ({ list: '1-a', slice }));
  expect(await push(events)).toEqual({ ok: false });
  expect(logged).toEqual([{ event: 'queue-refused', code }]);
});

test('longer than Forge holds an event back is refused', async () => {
  const { push, requests } = open();
  expect(await push([{ list: '1-a' }], 901)).toEqual({ ok: false });
  expect(requests).toEqual([]);
});
