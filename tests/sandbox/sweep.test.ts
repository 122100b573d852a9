/** The nightly reading of a large site: in points, in time, killed and gone on with, and without an address in the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RealityReport } from '../../src/contract/reality';
import type { Reply } from '../../src/contract/reply';
import { NIGHT_POINTS } from '../../src/context/evidence/sweep-state';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { openDisk } from '../../sandbox/host/disk';
import type {
  RunScheduleReply,
  RunScheduleRequest,
} from '../../sandbox/host/schedule/schedule-api';
import { MINUTE_MS, openClient, type Client } from './client';

const DAY_MS = 24 * 60 * MINUTE_MS;
const FUNCTION_MS = 300_000;
const MEMORY_BYTES = 256 * 1024 * 1024;
/** Longer than a turn is held by somebody who was killed. */
const TURN_MS = 6 * MINUTE_MS;

jest.setTimeout(300_000);

const data = mkdtempSync(join(tmpdir(), 'sandbox-sweep-'));
let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'large', data });
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

/** Nights until a reading that began after now is complete; how many it took. */
async function nights(): Promise<number> {
  const now = Date.parse((await client.state()).clock.now);
  for (let night = 1; night <= 6; night += 1) {
    await client.advance(DAY_MS);
    const { sweep } = await reality();
    if (sweep.state === 'complete' && Date.parse(sweep.beganAt ?? '') >= now) return night;
  }
  throw new Error('six nights were not enough');
}

test('5,000 accounts take more than one night, each within its points, its time and its memory', async () => {
  await run();
  const first = (await reality()).sweep;
  expect(first.state).toBe('waiting');
  expect(first.points).toBeLessThanOrEqual(NIGHT_POINTS);
  expect(first.points).toBeGreaterThan(NIGHT_POINTS - 1100);
  // What is left of the points is no more if it runs again.
  await run();
  expect((await reality()).sweep.points).toBe(first.points);
  let before = first;
  for (let night = 2; before.state !== 'complete'; night += 1) {
    expect(night).toBeLessThan(5);
    await client.advance(DAY_MS);
    const { sweep } = await reality();
    expect(sweep.points - before.points).toBeLessThanOrEqual(NIGHT_POINTS);
    before = sweep;
  }
  expect(before.accounts).toBeGreaterThanOrEqual(exampleOf('large').state.accounts.length);
});

test('killed wherever it is, it goes on, and whoever came is counted once', async () => {
  const people = ['a@client-1.example.com', 'b@client-2.example.com', 'c@oslo-1.example.net'];
  await client.site({ readings: { userEventsForPortalOnly: false } });
  for (const address of people) {
    await client.invite({ projectKey: 'HELP', address, route: 'customers-page' });
  }
  await client.eventsIdle();
  let killed = 0;
  for (const request of [3, 9, 17, 28, 45, 80]) {
    const { end } = await run({ request, tookEffect: request % 2 === 0 });
    if (end === 'killed') killed += 1;
    await client.advance(TURN_MS);
  }
  expect(killed).toBeGreaterThan(2);
  await nights();
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
  expect(Math.max(...runs.map(({ ms }) => ms))).toBeLessThan(FUNCTION_MS);
  expect(Math.max(...runs.map(({ heapBytes }) => heapBytes))).toBeLessThan(MEMORY_BYTES);
});

test('no address lies in the store, nor an account id of those that were read', async () => {
  const { accounts } = exampleOf('large').state;
  await client.stop();
  const disk = await openDisk(join(data, 'simulated'));
  const kept = await disk.shelf('kvs').list('', undefined, -1);
  await disk.close();
  client = await openClient({ data });
  const store = JSON.stringify(kept.filter(([key]) => !/:settings:/.test(key)));
  expect(store.length).toBeGreaterThan(50_000);
  const found = accounts.filter(
    ({ accountId, emailAddress, persona }) =>
      persona === undefined && (store.includes(accountId) || store.includes(emailAddress)),
  );
  expect(found).toEqual([]);
  expect(store).not.toMatch(/(?:person\d+|[abc])@/);
});
