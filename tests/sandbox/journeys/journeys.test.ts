/** Every journey of a person through the built back end, under every fault and under many of them at once. */
import type { Api } from '../../../src/contract/api';
import type { Faults } from '../../../sandbox/site/settings';
import { openClient, type Client } from '../client';
import { HANDLERS } from '../sound-payloads';
import { SEEN } from './ask';
import { combinedFaults, kindsOf, SINGLE_FAULTS, titleOf } from './fault-space';
import { travel, type Journey } from './journey';
import { LIST_JOURNEYS } from './list-journeys';
import { PEOPLE_JOURNEYS } from './people-journeys';

const JOURNEYS = [...PEOPLE_JOURNEYS, ...LIST_JOURNEYS];
/** `FAULT_RUNS=500` tries ten times as many. */
const COMBINED = combinedFaults(Number(process.env['FAULT_RUNS'] ?? 6));
/** Short enough to meet it, long enough for storage that takes its time. */
const TIMEOUT_MS = 7_000;

jest.setTimeout(300_000);
const COMBINED_MS = 120_000 + COMBINED.length * 60_000;

/** So many sites at the same time: they wait side by side, for what is slow. */
const SITES = 6;

let clients: readonly Client[];
let runs = 0;
beforeAll(async () => {
  const opened: Client[] = [];
  // One after another: a machine that starts all of them at once lets the first time out.
  for (let n = 0; n < SITES; n += 1) {
    opened.push(await openClient({ example: 'help-desk', timeoutMs: TIMEOUT_MS }));
  }
  clients = opened;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.stop()));
});

/** These journeys, each in the site whose turn it is; what was wrong with them. */
async function travelAll(journeys: readonly Journey[], faults: Faults): Promise<readonly string[]> {
  const wrong: string[] = [];
  const waiting = journeys.values();
  const lane = async (client: Client): Promise<void> => {
    for (const journey of waiting) {
      runs += 1;
      await travel(client, journey, faults).catch((error: unknown) => {
        wrong.push(`${journey.name}: ${String(error)}`);
      });
    }
  };
  await Promise.all(clients.map(lane));
  return wrong;
}

/** A list that was made with Browse users is not there for who lost it meanwhile (enumeration.test.ts). */
function possible(journeys: readonly Journey[], { jira }: Faults): readonly Journey[] {
  return jira === 'no-browse-permission'
    ? journeys.filter((journey) => !LIST_JOURNEYS.includes(journey))
    : journeys;
}

test.each(SINGLE_FAULTS.map((faults) => ({ faults, title: titleOf(faults) })))(
  '$title',
  async ({ faults }) => {
    const kinds = kindsOf(faults);
    const feeling = possible(JOURNEYS, faults).filter(({ feels }) =>
      feels.some((kind) => kinds.includes(kind)),
    );
    expect(await travelAll(feeling, faults)).toEqual([]);
  },
);

test(
  'many at once',
  async () => {
    for (const [at, faults] of COMBINED.entries()) {
      const list = possible(LIST_JOURNEYS, faults).filter(
        (_, n) => n === at % LIST_JOURNEYS.length,
      );
      const wrong = await travelAll([...list, ...PEOPLE_JOURNEYS], faults);
      expect([titleOf(faults), wrong]).toEqual([titleOf(faults), []]);
    }
  },
  COMBINED_MS,
);

test('every handler was called, every code was met, and nothing was said on the terminal', () => {
  const failed = [...SEEN.failed].map(([code, count]) => `${code} ${String(count)}`).sort();
  process.stdout.write(
    `journeys under faults: ${String(JOURNEYS.length)} journeys, ${String(SINGLE_FAULTS.length)} single faults, ` +
      `${String(COMBINED.length)} combinations: ${String(runs)} runs, ${String(SEEN.calls)} calls; failed: ${failed.join(', ')}\n`,
  );
  expect([...SEEN.handlers].sort()).toEqual([...HANDLERS].sort() satisfies readonly (keyof Api)[]);
  for (const code of [
    'jira-failed',
    'jira-rate-limited',
    'timed-out',
    'storage-failed',
    'killed',
  ]) {
    expect([...SEEN.failed.keys()]).toContain(code);
  }
});
