/** Every journey of a person on both pages, with something wrong: the page says so, keeps what was typed, and goes on. */
import type { Page } from 'playwright-core';
import { NO_FAULTS } from '../../sandbox/site/examples/example';
import type { Faults } from '../../sandbox/site/settings';
import type { SettingsReport } from '../../src/contract/api';
import { LISTS } from './fault-admin-lists';
import { EXPLAINS, NOTES } from './fault-admin-notes';
import { PARTS, SAVES } from './fault-admin-page';
import { cycle, isFelt, SEEN, type PageFault, type PageJourney, type Shown } from './fault-cycle';
import { CHECKS } from './fault-project-page';
import { kindsOf, SINGLE_FAULTS } from '../sandbox/journeys/fault-space';
import { afterChange, ask, INVITED } from './reality-story';
import { app, openStage, PATIENCE_MS, type OwnStage, type Stage } from './stage';

/** Every failure of Jira that a page has a sentence for. */
const CODES: readonly PageFault[] = [{ jira: 'down' }, { jira: 'rate-limited' }, { jira: 'stuck' }];

/** What else a page can tell apart: no storage, late, broken off, no way there. */
const TELLING: readonly PageFault[] = [
  { storage: 'refuse' },
  { storage: 'slow' },
  { invoke: 'killed', seed: 5 },
  'connection',
];

/** `FAULTS=all`: every value of every fault in every journey, though most look the same to a page. */
const EVERY =
  process.env['FAULTS'] === 'all' ? [...SINGLE_FAULTS.map(wrongIn), ...TELLING] : undefined;

function faultsOf(journey: PageJourney): readonly PageFault[] {
  const own = journey.tells === true ? [...TELLING, ...CODES] : TELLING;
  return (EVERY ?? own).filter((fault) => isFelt(journey, fault));
}

/** So that a Jira that is stuck is met within seconds. */
const TIMEOUT_MS = 6_000;
const LANE_MS = (EVERY?.length ?? 10) * 90_000;

interface Lane {
  readonly name: string;
  readonly place: string;
  readonly journeys: readonly PageJourney[];
  readonly begin: (stage: Stage) => Promise<void>;
}

const ADMIN = 'page=admin&user=site-admin';

/** Each on a site and in a browser of its own, all at the same time: most of it is waiting. */
const LANES: readonly Lane[] = [
  {
    name: 'project page',
    place: 'page=project&project=HELP',
    journeys: CHECKS,
    begin: (stage) => stage.reset({ example: 'help-desk' }),
  },
  {
    name: 'admin page: parts and lists',
    place: `${ADMIN}&path=/map`,
    journeys: [...PARTS, ...LISTS],
    begin: (stage) => stage.reset({ example: 'help-desk' }),
  },
  {
    name: 'admin page: record and notes',
    place: `${ADMIN}&path=/map`,
    journeys: [...NOTES, ...SAVES],
    begin: beginWithTwo,
  },
  {
    name: 'admin page: reality check',
    place: `${ADMIN}&path=/reality`,
    journeys: EXPLAINS,
    begin: (stage) => afterChange(stage, { site: { internal: false } }, INVITED),
  },
];

/** Two revisions, so that there is one to go back to. */
async function beginWithTwo(stage: Stage): Promise<void> {
  await stage.reset({ example: 'mixed' });
  const { record } = await ask<SettingsReport>(stage, 'settings/read');
  if (record === undefined) throw new Error('nothing is recorded');
  const { file, revision } = record;
  const changed = { ...file, site: { ...file.site, outgoingMail: false } };
  await ask(stage, 'settings/save', { file: changed, basedOn: revision });
}

/** What is not at rest. */
function wrongIn(faults: Faults): PageFault {
  const wrong = kindsOf(faults).map((kind) => [kind, faults[kind]]);
  return { ...(Object.fromEntries(wrong) as Partial<Faults>), seed: faults.seed };
}

let turn = 0;

async function shownOn(stage: Stage, { place }: Lane): Promise<Shown> {
  const page: Page = await stage.open(place);
  const inside = place.startsWith('page=admin') ? page.frameLocator('iframe.custom-ui') : app(page);
  return { stage, page, inside, turn };
}

/** What went wrong, by journey and fault; the page is opened anew after that, and for each journey. */
async function travel(stage: Stage, lane: Lane): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const journey of lane.journeys) {
    let shown = await shownOn(stage, lane);
    for (const fault of faultsOf(journey)) {
      turn += 1;
      try {
        await cycle({ ...shown, turn }, journey, fault);
      } catch (error) {
        const said = error instanceof Error ? error.message.slice(0, 600) : String(error);
        wrong.push(`${journey.name}, ${JSON.stringify(fault)}: ${said}`);
        await stage.change({ faults: NO_FAULTS });
        await lane.begin(stage);
        shown = await shownOn(stage, lane);
      }
    }
  }
  return wrong;
}

const stages: OwnStage[] = [];
const ends = new Map<Lane, Promise<readonly string[]>>();

beforeAll(async () => {
  for (const lane of LANES) {
    const stage = await openStage({ timeoutMs: TIMEOUT_MS });
    stages.push(stage);
    await lane.begin(stage);
    const end = travel(stage, lane);
    // Told by its own test.
    end.catch(() => undefined);
    ends.set(lane, end);
  }
}, PATIENCE_MS);

afterAll(async () => {
  process.stdout.write(
    `pages under faults: ${String(SEEN.cycles)} times, of which ${String(SEEN.failed)} failed and ` +
      `${String(SEEN.survived)} worked all the same\n`,
  );
  for (const stage of stages) await stage.stop();
}, PATIENCE_MS);

test.each(LANES)(
  '$name',
  async (lane) => {
    expect(await ends.get(lane)).toEqual([]);
  },
  LANE_MS,
);

test('the pages complained of nothing but the requests that did not arrive or ran out of time', () => {
  const complaints = stages.flatMap((stage) => stage.complaints);
  expect(complaints.filter((text) => !/ERR_FAILED|given-up|ended with timeout/.test(text))).toEqual(
    [],
  );
});
