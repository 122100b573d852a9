/** Threads that are used again: what a run finds in one, and which are not given to anybody any more. */
import { join } from 'node:path';
import { runIsolated, type Ending } from './isolate';
import { warmWorkers, type WarmWorkers } from './worker';

const ROOT = process.cwd();

/** How often this thread has been used, and the ways in which a run can end. */
const CODE = `
let runs = 0;
exports.count = () => (runs += 1);
exports.date = () => Date.now();
exports.left = () => __forge_runtime__.lambdaContext.getRemainingTimeInMillis();
exports.fails = () => { runs += 1; throw new Error('on purpose'); };
exports.never = () => new Promise(() => undefined);
exports.leaves = () => { runs += 1; void __forge_fetch__({}, '/slow'); return runs; };
exports.breaksLater = () => { setTimeout(() => { throw new Error('later'); }, 5); return 0; };
`;

let workers: WarmWorkers;
beforeEach(() => {
  workers = warmWorkers();
});
afterEach(() => workers.close());

function run(
  exportName: string,
  { code = CODE, clockOffsetMs = 0, timeoutMs = 10_000 } = {},
): Promise<Ending> {
  return runIsolated({
    threadFile: join(ROOT, 'sandbox/host/invoke/thread.ts'),
    start: {
      code,
      file: join(ROOT, 'probe.js'),
      exportName,
      runtime: {},
      event: {},
      backendPayload: {},
      clockOffsetMs,
    },
    timeoutMs,
    memoryMb: 64,
    fetch: () => new Promise(() => undefined),
    log: () => undefined,
    workers,
  });
}

async function numberOf(...args: Parameters<typeof run>): Promise<number> {
  const ending = await run(...args);
  if (ending.kind !== 'result') throw new Error(JSON.stringify(ending));
  return Number(ending.json);
}

test('a run that ended well leaves its thread to the next, for a while', async () => {
  const counts: number[] = [];
  for (let turn = 0; turn < 30; turn += 1) counts.push(await numberOf('count'));
  expect(counts.slice(0, 3)).toEqual([1, 2, 3]);
  expect(Math.max(...counts)).toBe(25);
  expect(counts.slice(25)).toEqual([1, 2, 3, 4, 5]);
});

test('side by side they share nothing', async () => {
  expect(await Promise.all([numberOf('count'), numberOf('count')])).toEqual([1, 1]);
});

test('another build is another program', async () => {
  expect(await numberOf('count')).toBe(1);
  expect(await numberOf('count', { code: `${CODE}\n// built again` })).toBe(1);
});

test('clock and time left are those of the run', async () => {
  expect(await numberOf('date', { clockOffsetMs: 3_600_000 })).toBeGreaterThan(Date.now());
  expect(await numberOf('date')).toBeLessThanOrEqual(Date.now());
  expect(await numberOf('left', { timeoutMs: 500 })).toBeLessThanOrEqual(500);
  expect(await numberOf('left')).toBeGreaterThan(5_000);
});

test.each(['fails', 'never'])('after %s the thread is not used again', async (exportName) => {
  await numberOf('count');
  expect((await run(exportName, { timeoutMs: 300 })).kind).not.toBe('result');
  expect(await numberOf('count')).toBe(1);
});

test('nor is one in which a request is still on its way', async () => {
  expect(await numberOf('leaves')).toBe(1);
  expect(await numberOf('count')).toBe(1);
});

test('one that breaks while it waits is taken by nobody', async () => {
  await numberOf('breaksLater');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await numberOf('count')).toBe(1);
});
