/** One check end to end in the sandbox, cold and warm, and what a thousand of them cost at Forge's published prices. */
import type { InvocationEntry, StorageEntry } from '../sandbox/host/request-entries';
import { openClient, type Client } from '../tests/sandbox/client';
import { median } from './engines/timing';

const RUNS = 7;

export interface CheckFigures {
  /** Nothing of the project or the address is kept. */
  readonly cold: Check;
  /** The project is kept, the address is new. */
  readonly warm: Check;
  /** The same address again. */
  readonly again: Check;
  /** Of 1,000 checks, in dollars, without what is free every month. */
  readonly dollarsPer1000: { readonly cold: number; readonly warm: number; readonly again: number };
}

export interface Check {
  /** The invocation, as the sandbox runs it: without Atlassian's network. */
  readonly ms: number;
  readonly rest: number;
  readonly storage: number;
}

/** Forge's prices since 1 January 2026, per unit beyond the free tier. */
const PRICES = { gigabyteSecond: 0.000025, readGigabyte: 0.055, writtenGigabyte: 1.09 } as const;
/** As the manifest asks for. */
const MEMORY_GIGABYTES = 256 / 1024;
/** Forge's REST calls take their time; the sandbox's do not. */
const SECONDS_PER_REST_CALL = 0.15;
/** What a key holds: at least what an empty read is counted as. */
const GIGABYTES_PER_KEY = 1 / 2 ** 20;

export async function checkFigures(): Promise<CheckFigures> {
  const client = await openClient();
  try {
    const [cold, warm, again] = [[], [], []] as [
      InvocationEntry[],
      InvocationEntry[],
      InvocationEntry[],
    ];
    // The first starts what runs the app and is not counted.
    for (let run = 0; run <= RUNS; run += 1) {
      await client.reset('help-desk');
      const entries = [
        await checked(client, `cold${String(run)}@acme.com`),
        await checked(client, `warm${String(run)}@client.example`),
        await checked(client, `warm${String(run)}@client.example`),
      ] as const;
      if (run === 0) continue;
      cold.push(entries[0]);
      warm.push(entries[1]);
      again.push(entries[2]);
    }
    return {
      cold: checkOf(cold),
      warm: checkOf(warm),
      again: checkOf(again),
      dollarsPer1000: { cold: dollars(cold), warm: dollars(warm), again: dollars(again) },
    };
  } finally {
    await client.stop();
  }
}

async function checked(client: Client, address: string): Promise<InvocationEntry> {
  await client.checkOne(address);
  return client.lastRun();
}

function checkOf(runs: readonly InvocationEntry[]): Check {
  return {
    ms: median(runs.map(({ ms }) => ms)),
    rest: median(runs.map(({ counts }) => counts.rest)),
    storage: median(runs.map(({ counts }) => counts.storage)),
  };
}

function dollars(runs: readonly InvocationEntry[]): number {
  const each = median(runs.map(dollarsOf));
  return Math.round(each * 1000 * 1e6) / 1e6;
}

/** One invocation: its time and memory, and the keys that it reads and writes. */
export function dollarsOf({
  ms,
  rest,
  storage,
}: Pick<InvocationEntry, 'ms' | 'rest' | 'storage'>): number {
  const seconds = ms / 1000 + rest.length * SECONDS_PER_REST_CALL;
  const keys = (of: readonly StorageEntry[]): number =>
    of.reduce((sum, entry) => sum + Math.max(1, entry.keys.length), 0) * GIGABYTES_PER_KEY;
  const writes = storage.filter(isWrite);
  return (
    seconds * MEMORY_GIGABYTES * PRICES.gigabyteSecond +
    keys(storage.filter((entry) => !isWrite(entry))) * PRICES.readGigabyte +
    keys(writes) * PRICES.writtenGigabyte
  );
}

function isWrite({ operation }: StorageEntry): boolean {
  return /set|delete|transaction/.test(operation);
}
