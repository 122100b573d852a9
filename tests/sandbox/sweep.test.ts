/**
 * The nightly reading of a large site: in points, in time, killed and gone on with, and without an address in the store.
 * The reading keeps Atlassian's pace on the sandbox's clock, which leaps over the waits.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RealityReport } from '../../src/contract/reality';
import type { Reply } from '../../src/contract/reply';
import { NIGHT_POINTS } from '../../src/context/evidence/sweep-state';
import type {
  RunScheduleReply,
  RunScheduleRequest,
} from '../../sandbox/host/schedule/schedule-api';
import { MINUTE_MS, openClient, type Client } from './client';
import { expectNobody, keepSite, siteWith, storeOf } from './many-customers';

const DAY_MS = 24 * 60 * MINUTE_MS;
const FUNCTION_MS = 300_000;
const MEMORY_BYTES = 256 * 1024 * 1024;
const CUSTOMERS = 50_000;
const MOST_NIGHTS = 30;

jest.setTimeout(300_000);

const data = mkdtempSync(join(tmpdir(), 'sandbox-sweep-'));
const site = siteWith(CUSTOMERS, true);
let client: Client;
beforeAll(async () => {
  await keepSite(data, site);
  client = await openClient({ data, leapsOverWaits: true });
});
afterAll(async () => {
  await client.stop();
  rmSync(data, { recursive: true });
});

async function reality(): Promise<RealityReport> {
  const reply = await client.invoke({
    module: 'site-setup',
    functionKey: 'reality/read',
    as: 'site-admin',
  });
  const result = ('result' in reply ? reply.result : undefined) as Reply<RealityReport> | undefined;
  if (result?.ok !== true) throw new Error(JSON.stringify(reply));
  return result.data;
}

const runs: RunScheduleReply[] = [];

async function run(kill?: RunScheduleRequest['kill']): Promise<RunScheduleReply> {
  const ended = await client.runSchedule('nightly', kill);
  runs.push(ended);
  return ended;
}

/** The next one; what the schedule itself would run is run by hand, so that it can be killed and is measured. */
async function night(kill?: RunScheduleRequest['kill']): Promise<RunScheduleReply> {
  const moved = await client.post('/api/clock', { advanceMs: DAY_MS, mostRuns: 0 });
  expect(moved.status).toBe(200);
  return run(kill);
}

/** Nights until a reading that began after that time is complete. */
async function nightsUntilRead(since: string): Promise<void> {
  for (let nights = 1; nights <= MOST_NIGHTS; nights += 1) {
    await night();
    const { state, beganAt = '' } = (await reality()).sweep;
    if (state === 'complete' && beganAt >= since) return;
  }
  throw new Error(`${String(MOST_NIGHTS)} nights were not enough`);
}

test('50,000 customers take several nights, each within its points, its time and its memory', async () => {
  await run();
  const first = (await reality()).sweep;
  expect(first.state).toBe('waiting');
  expect(first.points).toBeLessThanOrEqual(NIGHT_POINTS);
  expect(first.points).toBeGreaterThan(NIGHT_POINTS - 1100);
  // What is left of the points is no more if it runs again.
  await run();
  expect((await reality()).sweep.points).toBe(first.points);
  let before = first;
  for (let nights = 2; before.state !== 'complete'; nights += 1) {
    expect(nights).toBeLessThan(MOST_NIGHTS);
    expect((await night()).end).toBe('ok');
    const { sweep } = await reality();
    expect(sweep.points - before.points).toBeLessThanOrEqual(NIGHT_POINTS);
    before = sweep;
  }
  expect(before.accounts).toBeGreaterThanOrEqual(site.accounts.length);
});

test('killed wherever it is, it goes on, and whoever came is counted once', async () => {
  const people = ['a@client-1.example.com', 'b@client-2.example.com', 'c@oslo-1.example.net'];
  await client.site({ readings: { userEventsForPortalOnly: false } });
  for (const address of people) {
    await client.invite({ projectKey: 'HELP', address, route: 'customers-page' });
  }
  await client.eventsIdle();
  const since = (await client.state()).clock.now;
  for (const request of [3, 10, 28, 79, 120, 151]) {
    expect((await night({ request, tookEffect: request % 2 === 0 })).end).toBe('killed');
  }
  await nightsUntilRead(since);
  const { seen } = await reality();
  expect(
    seen.map(({ domain, made, count }) => `${String(count)} ${made} ${domain}`).sort(),
  ).toEqual([
    '1 atlassian oslo-1.example.net',
    '1 portal-only client-1.example.com',
    '1 portal-only client-2.example.com',
  ]);
});

test('every run stayed within the time and the memory of its function', () => {
  const longest = Math.max(...runs.map(({ ms }) => ms));
  // At four pages of customers a second: the waits were leapt over, and yet they count.
  expect(longest).toBeGreaterThan(20_000);
  expect(longest).toBeLessThan(FUNCTION_MS);
  expect(Math.max(...runs.map(({ heapBytes }) => heapBytes))).toBeLessThan(MEMORY_BYTES);
});

test('no address lies in the store, nor an account id of those that were read', async () => {
  await client.stop();
  const store = await storeOf(data);
  client = await openClient({ data });
  expect(store.length).toBeGreaterThan(10 * CUSTOMERS);
  expectNobody(store, site);
});
