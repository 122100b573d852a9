/** The real `@forge/events` against the sandbox's queues: pushing, order, retries, jobs, limits, restarts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import {
  InternalServerError,
  InvocationError,
  InvocationLimitReachedError,
  JobDoesNotExistError,
  PayloadTooBigError,
  Queue,
  RateLimitError,
  type AsyncEvent,
  type PushEvent,
} from '@forge/events';
import { NO_FAULTS } from '../../site/examples/example';
import type { Faults } from '../../site/settings';
import { makeClock } from '../clock';
import { openDisk, type Disk } from '../disk';
import { makeForgeFetch } from '../forge-fetch';
import type { Ending } from '../invoke/isolate';
import type { Descriptor } from '../invoke/messages';
import { makeRequestLog } from '../request-log';
import type { Storage } from '../storage/storage';
import type { Consume } from './consume';
import { asyncEventOf } from './event';
import { openQueue, type EventQueue } from './queue';

const QUEUE = new Queue({ key: 'jobs' });
const CONSUMERS = [{ key: 'c', queue: 'jobs', handler: 'index.work', timeoutMs: 55_000 }];
const LONG = [{ key: 'c', queue: 'jobs', handler: 'index.work', timeoutMs: 120_000 }];
const DONE: Ending = { kind: 'result', json: undefined };
const NOWHERE = {
  operationFor: () => undefined,
  ask: () => Promise.reject(new Error('no Jira here')),
};
const NO_STORAGE: Storage = {
  answer: () => Promise.reject(new Error('no storage here')),
  contents: () => Promise.resolve({ keys: [] }),
  clear: () => Promise.resolve(),
};

type Work = (event: AsyncEvent, stop: AbortSignal) => Promise<Ending>;

let folder: string;
let disk: Disk;
let queue: EventQueue;
let faults: Faults;
let work: Work;
let handed: AsyncEvent[];
const clock = makeClock();

async function open(consumers = CONSUMERS): Promise<void> {
  const consume: Consume = async (_consumer, queued, { stop }) => {
    const event = asyncEventOf(queued, clock.now()) as unknown as AsyncEvent;
    handed.push(event);
    const ending = await work(event, stop);
    return { ending, ms: 5, heapBytes: 10, rest: 2, storage: 3 };
  };
  queue = await openQueue({
    shelf: disk.shelf('queue'),
    clock,
    consumers,
    consume,
    faults: () => faults,
  });
  const log = makeRequestLog(clock, () => undefined).begin({
    functionKey: 'test',
    module: 'test',
    userId: 'u',
    userName: 'U',
  });
  const forgeFetch = makeForgeFetch(NOWHERE, NO_STORAGE, [], { queue: queue.ask });
  Object.assign(globalThis, {
    __forge_fetch__: async (descriptor: Descriptor, path: string, init: RequestInit) => {
      const body = typeof init.body === 'string' ? { body: init.body } : {};
      const answer = await forgeFetch(
        { kind: 'fetch', id: 1, descriptor, path, method: 'POST', headers: {}, ...body },
        { accountId: 'u', log, chain: 'one' },
        new AbortController().signal,
      );
      return new Response(answer.body ?? null, answer);
    },
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-queue-'));
  disk = await openDisk(folder);
  clock.reset();
  faults = NO_FAULTS;
  handed = [];
  work = () => Promise.resolve(DONE);
  await open();
});

afterEach(async () => {
  await queue.stop();
  await disk.close();
  rmSync(folder, { recursive: true });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn += 1) {
    if (turn > 20_000) throw new Error(`never: ${JSON.stringify(queue.view())}`);
    await soon();
  }
}

/** Nothing runs, and nothing is due. */
async function quiet(): Promise<void> {
  await until(() => queue.view().running === 0);
}

function pass(seconds: number): Promise<void> {
  clock.advance(seconds * 1000);
  queue.wake();
  return quiet();
}

const numbered = (count: number, more: Partial<PushEvent> = {}): PushEvent[] =>
  Array.from({ length: count }, (_, n) => ({ body: { n }, ...more }));

test('each event is handed over on its own, in order, as the platform words it', async () => {
  const { jobId } = await QUEUE.push(numbered(3));
  await quiet();
  expect(handed.map(({ body }) => body['n'])).toEqual([0, 1, 2]);
  expect(handed[0]).toEqual({
    body: { n: 0 },
    queueName: 'jobs',
    jobId,
    eventId: expect.any(String),
  });
  expect(new Set(handed.map(({ eventId }) => eventId)).size).toBe(3);
  expect(await QUEUE.getStats(jobId)).toEqual({ success: 3, inProgress: 0, failed: 0 });
  expect(queue.view()).toMatchObject({
    waiting: 0,
    running: 0,
    invocations: 3,
    longestMs: 5,
    peakHeapBytes: 10,
    rest: 6,
    storage: 9,
  });
});

test('no more run side by side than their concurrency says', async () => {
  let atOnce = 0;
  let most = 0;
  work = async () => {
    most = Math.max(most, (atOnce += 1));
    await soon();
    atOnce -= 1;
    return DONE;
  };
  await QUEUE.push(numbered(9, { concurrency: { key: 'k', limit: 2 } }));
  await until(() => queue.view().done === 9);
  expect(most).toBe(2);
});

test('a delayed event waits for the clock that the app sees', async () => {
  const { jobId } = await QUEUE.push(numbered(1, { delayInSeconds: 600 }));
  await pass(599);
  expect(handed).toEqual([]);
  expect(await QUEUE.getStats(jobId)).toMatchObject({ inProgress: 1 });
  expect(queue.view().nextDueInMs).toBeLessThanOrEqual(1000);
  await pass(2);
  expect(handed).toMatchObject([{ delayInSeconds: 600 }]);
});

test('a retry that was asked for comes after the wait, with what the app gave along', async () => {
  const retry = new InvocationError({ retryAfter: 30, retryData: { from: 7 } } as never);
  work = ({ retryContext }) =>
    Promise.resolve(retryContext ? DONE : { kind: 'result', json: JSON.stringify(retry) });
  await QUEUE.push(numbered(1));
  await quiet();
  await pass(29);
  expect(handed).toHaveLength(1);
  await pass(2);
  expect(handed[1]?.retryContext).toMatchObject({
    retryCount: 1,
    retryData: { from: 7 },
    retentionWindow: { startTime: expect.any(String), remainingTimeMs: expect.any(Number) },
  });
  expect(queue.view()).toMatchObject({ done: 1, retried: 1 });
});

test('an error is retried, ever more slowly, and given up after a day', async () => {
  work = () => Promise.resolve({ kind: 'thrown', name: 'Error', message: 'on purpose' });
  const { jobId } = await QUEUE.push(numbered(1));
  await quiet();
  await pass(5);
  await pass(10);
  expect(handed.map(({ retryContext }) => retryContext?.retryCount)).toEqual([undefined, 1, 2]);
  await pass(24 * 3600);
  expect(await QUEUE.getStats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  expect(queue.view()).toMatchObject({ waiting: 0, failed: 1 });
});

test('a cancelled job goes no further than what runs', async () => {
  let release = (): void => undefined;
  work = () =>
    new Promise((resolve) => {
      release = () => {
        resolve(DONE);
      };
    });
  const { jobId } = await QUEUE.push(numbered(3, { concurrency: { key: 'k', limit: 1 } }));
  await until(() => handed.length === 1);
  await QUEUE.cancel(jobId);
  release();
  await quiet();
  expect(handed).toHaveLength(1);
  expect(queue.view()).toMatchObject({ waiting: 0, done: 1 });
});

test.each([
  { name: 'no such job', act: () => QUEUE.getStats('nobody'), error: JobDoesNotExistError },
  {
    name: 'no such queue',
    act: () => new Queue({ key: 'other' }).push({ body: {} }),
    error: InternalServerError,
  },
  {
    name: 'more than 500 events in a minute',
    act: async () => {
      // A minute that begins now: they are counted by the minute of the clock.
      await pass(60 - ((clock.now() / 1000) % 60));
      for (let n = 0; n < 11; n += 1) await QUEUE.push(numbered(50));
    },
    error: RateLimitError,
  },
])('$name is an error of the SDK', async ({ act, error }) => {
  await expect(act()).rejects.toThrow(error);
});

test('an event for a function that runs long is smaller', async () => {
  const big = { body: { text: 'x'.repeat(150_000) } };
  await QUEUE.push(big);
  await open(LONG);
  await expect(QUEUE.push(big)).rejects.toThrow(PayloadTooBigError);
});

test('what goes round in circles is stopped', async () => {
  for (let n = 0; n < 1000; n += 1) {
    if (n % 400 === 0) clock.advance(60_000);
    await QUEUE.push({ body: {} });
  }
  await expect(QUEUE.push({ body: {} })).rejects.toThrow(InvocationLimitReachedError);
});

test('a restart goes on with what waited and with what ran', async () => {
  work = (_event, stop) =>
    new Promise((resolve) => {
      stop.addEventListener('abort', () => {
        resolve({ kind: 'killed' });
      });
    });
  await QUEUE.push(numbered(1));
  await QUEUE.push(numbered(1, { delayInSeconds: 60 }));
  await until(() => handed.length === 1);
  await queue.stop();
  await disk.close();
  disk = await openDisk(folder);
  work = () => Promise.resolve(DONE);
  await open();
  expect(queue.view()).toMatchObject({ waiting: 2, running: 0 });
  queue.wake();
  await quiet();
  await pass(61);
  expect(queue.view()).toMatchObject({ waiting: 0, done: 2 });
});

test('emptied: what runs is ended, nothing is left', async () => {
  let ended = 0;
  work = (_event, stop) =>
    new Promise((resolve) => {
      stop.addEventListener('abort', () => {
        ended += 1;
        resolve({ kind: 'killed' });
      });
    });
  await QUEUE.push(numbered(8));
  await until(() => handed.length > 0);
  const running = queue.view().running;
  await queue.clear();
  expect(ended).toBe(running);
  expect(queue.view()).toMatchObject({ waiting: 0, running: 0, invocations: 0 });
  expect(await disk.shelf('queue').list('')).toEqual([]);
});

describe('on request', () => {
  test('each event comes twice; its job counts it once', async () => {
    faults = { ...NO_FAULTS, queue: 'twice' };
    const { jobId } = await QUEUE.push(numbered(4));
    await until(() => queue.view().done === 8);
    const ids = handed.map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(4);
    expect(await QUEUE.getStats(jobId)).toEqual({ success: 4, inProgress: 0, failed: 0 });
  });

  test('events come late and in any order, the same one for a seed', async () => {
    const orders: unknown[][] = [];
    for (const seed of [5, 5, 6]) {
      faults = { ...NO_FAULTS, queue: 'out-of-order', seed };
      await queue.clear();
      await open();
      handed = [];
      await QUEUE.push(numbered(12));
      for (let second = 0; second < 31; second += 1) await pass(1);
      orders.push(handed.map(({ body }) => body['n']));
    }
    const [first, again, other] = orders;
    expect(first).toHaveLength(12);
    expect(first).not.toEqual(first?.toSorted((a, b) => Number(a) - Number(b)));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});
