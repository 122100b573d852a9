/** The nightly reading of a site with many customers, through the built back end: points, time, memory; killed, gone on with, and nothing of anybody kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunScheduleReply } from '../sandbox/host/schedule/schedule-api';
import { chance } from '../sandbox/site/chance';
import { NIGHT_POINTS } from '../src/context/evidence/sweep-state';
import type { RealityReport, SweepReport } from '../src/contract/reality';
import type { Reply } from '../src/contract/reply';
import { lines } from './columns';
import { expectNobody, keepSite, siteWith, storeOf } from '../tests/sandbox/many-customers';
import { MINUTE_MS, openClient, type Client } from '../tests/sandbox/client';

export interface SweepFigures {
  readonly customers: number;
  /** Until every account was read once. */
  readonly nights: number;
  /** Of the readings, killed ones too. */
  readonly killed: number;
  readonly restPer1000: number;
  /** What a night may cost, and what the dearest one did. */
  readonly nightPoints: number;
  readonly mostPoints: number;
  readonly longestSeconds: number;
  /** Of the heap of one invocation. */
  readonly peakMegabytes: number;
  /** What lies in storage afterwards. */
  readonly storeMegabytes: number;
  /** Who came between two readings, and how often each was counted. */
  readonly newcomers: number;
  readonly counted: number;
}

const DAY_MS = 24 * 60 * MINUTE_MS;
/** Longer than a turn is held by somebody who was killed. */
const TURN_MS = 6 * MINUTE_MS;
const MOST_NIGHTS = 60;
const NEWCOMERS = ['a@client-1.example.com', 'b@client-2.example.com', 'c@client-3.example.com'];
/** Every so-manieth run of the second reading is killed at one of its first requests. */
const KILLED_EVERY = 3;
const KILLED_AMONG = 60;

/** Fails where somebody is missed, counted twice or kept, or a night costs too much. */
export async function sweepFigures(customers: number): Promise<SweepFigures> {
  const data = mkdtempSync(join(tmpdir(), 'bench-sweep-'));
  try {
    const site = siteWith(customers);
    await keepSite(data, site);
    const client = await openClient({ data });
    const measured = await measure(client).finally(() => client.stop());
    const store = await storeOf(data);
    expectNobody(store, site);
    const figures = { customers, ...measured, storeMegabytes: megabytes(store.length) };
    expectAll(figures);
    return figures;
  } finally {
    rmSync(data, { recursive: true });
  }
}

type Measured = Omit<SweepFigures, 'customers' | 'storeMegabytes'>;

async function measure(client: Client): Promise<Measured> {
  const runs: RunScheduleReply[] = [];
  const first = await readAll(client, runs, () => undefined);
  await client.site({ readings: { userEventsForPortalOnly: false } });
  for (const address of NEWCOMERS) {
    await client.invite({ projectKey: 'HELP', address, route: 'customers-page' });
  }
  await client.eventsIdle();
  const second = await readAll(client, runs, killSome);
  const { seen, sweep } = await realityOf(client);
  const readings = runs.reduce((sum, { rest }) => sum + rest, 0);
  return {
    nights: first.nights,
    killed: runs.filter(({ end }) => end === 'killed').length,
    restPer1000: Math.round((readings * 10_000) / (2 * sweep.accounts)) / 10,
    nightPoints: NIGHT_POINTS,
    mostPoints: Math.max(first.mostPoints, second.mostPoints),
    longestSeconds: Math.round(Math.max(...runs.map(({ ms }) => ms)) / 100) / 10,
    peakMegabytes: megabytes(Math.max(...runs.map(({ heapBytes }) => heapBytes))),
    newcomers: NEWCOMERS.length,
    counted: seen.reduce((sum, { count }) => sum + count, 0),
  };
}

function killSome(run: number): ReturnType<Kill> {
  if (run % KILLED_EVERY !== 0) return undefined;
  const request = 1 + Math.floor(chance(1, run, 'request') * KILLED_AMONG);
  return { request, tookEffect: chance(1, run, 'effect') < 0.5 };
}

type Kill = (run: number) => { readonly request: number; readonly tookEffect: boolean } | undefined;

interface Reading {
  readonly nights: number;
  readonly mostPoints: number;
}

/** Night after night until a reading that began after now is complete; a run that was killed is run again that night. */
async function readAll(client: Client, runs: RunScheduleReply[], kill: Kill): Promise<Reading> {
  const began = Date.parse((await client.state()).clock.now);
  let before: SweepReport | undefined;
  let mostPoints = 0;
  for (let night = 1; night <= MOST_NIGHTS; night += 1) {
    await nextDay(client);
    await runTonight(client, runs, kill);
    const { sweep } = await realityOf(client);
    const sameReading = before !== undefined && before.beganAt === sweep.beganAt;
    mostPoints = Math.max(mostPoints, sweep.points - (sameReading ? (before?.points ?? 0) : 0));
    const isNew = Date.parse(sweep.beganAt ?? '') >= began;
    if (sweep.state === 'complete' && isNew) return { nights: night, mostPoints };
    before = sweep;
  }
  throw new Error(`not every account was read in ${String(MOST_NIGHTS)} nights`);
}

/** Only the clock: what the schedule itself would run is run by hand, so that it can be killed. */
async function nextDay(client: Client): Promise<void> {
  const moved = await client.post('/api/clock', { advanceMs: DAY_MS, mostRuns: 0 });
  if (!moved.ok) throw new Error(await moved.text());
}

async function runTonight(client: Client, runs: RunScheduleReply[], kill: Kill): Promise<void> {
  const ended = await client.runSchedule('nightly', kill(runs.length + 1));
  runs.push(ended);
  if (ended.end !== 'killed') return;
  await client.post('/api/clock', { advanceMs: TURN_MS, mostRuns: 0 });
  runs.push(await client.runSchedule('nightly'));
}

async function realityOf(client: Client): Promise<RealityReport> {
  const call = { module: 'site-setup', functionKey: 'reality/read', as: 'site-admin' } as const;
  const reply = await client.invoke(call);
  const result = ('result' in reply ? reply.result : undefined) as Reply<RealityReport> | undefined;
  if (result?.ok !== true) throw new Error(JSON.stringify(reply));
  return result.data;
}

function expectAll({ newcomers, counted, mostPoints }: SweepFigures): void {
  if (counted !== newcomers)
    throw new Error(`${String(newcomers)} came, ${String(counted)} were counted`);
  if (mostPoints > NIGHT_POINTS) throw new Error(`a night cost ${String(mostPoints)} points`);
}

function megabytes(bytes: number): number {
  return Math.round((bytes * 10) / 2 ** 20) / 10;
}

/** For people. */
export function sweepTable(figures: SweepFigures): string {
  return lines(`${String(figures.customers)} customers, read twice:`, figures, LINES);
}

const LINES = {
  nights: 'nights until each was read once',
  killed: 'runs that were killed meanwhile',
  restPer1000: 'REST requests per 1,000 customers',
  nightPoints: 'points that a night may cost',
  mostPoints: 'points of the dearest night',
  longestSeconds: 'seconds of the longest run, of 300',
  peakMegabytes: 'MB that the heap of a run held at most',
  storeMegabytes: 'MB in storage, the record apart',
  newcomers: 'people who came between the readings',
  counted: 'of them, counted as new',
} satisfies Partial<Record<keyof SweepFigures, string>>;
