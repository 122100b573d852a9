/** Every function that the manifest names, called with bodies that nobody of ours sent: they change nothing and say nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { array, looseObject, parse as check, record, string } from 'valibot';
import { parse as parseYaml } from 'yaml';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import * as actions from '../../src/actions';
import * as app from '../../src/index';
import * as jobs from '../../src/jobs';
import { openSeam, type Seam } from '../back-end/forge-seam';
import { begunList, HELP, listIn, NO_SUCH } from '../back-end/seam-lists';
import { prototypes, wrongInLog } from './expected-reply';
import { hostileJson, hostileText, MARK, objectOf, spoiling, type Json } from './hostile';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const SEED = 20_261_125;

jest.setTimeout(600_000);

const { modules } = check(
  looseObject({ modules: record(string(), array(looseObject({ key: string() }))) }),
  parseYaml(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')),
);
const FUNCTIONS = check(
  array(looseObject({ key: string(), handler: string() })),
  modules['function'],
);

interface Row {
  readonly handler:
    `index.${keyof typeof app}` | `actions.${keyof typeof actions}` | `jobs.${keyof typeof jobs}`;
  /** The kinds of modules that call it. */
  readonly calledBy: readonly string[];
  /** Absent: it is called for somebody: by a page (matrix.test.ts) or as an action (fuzz-action.test.ts). */
  readonly forged?: {
    readonly run: (body: Json) => Promise<unknown>;
    readonly bodies: (list: string) => fc.Arbitrary<Json>;
    /** The only path that such a body may make the app ask, as itself. */
    readonly asks?: RegExp;
  };
}

const NO_ID = 'qm:6a713c8e-1075-4e30-9d96-891a7d181739:nobody';

/** Ids of accounts that are, or are not, on the site, of any shape. */
const accountId = fc.oneof(
  fc.constantFrom<Json>(...Object.values(PERSONA_IDS), NO_ID, '../myself', 'a&expand=groups', ''),
  hostileText,
);

const id = fc.oneof(
  fc.constantFrom<Json>(NO_SUCH, NO_SUCH.replace('10001', '10002'), `${NO_SUCH}/..`, 'v1:settings'),
  hostileText,
);

const slice = fc.constantFrom<Json>(-1, 0, 1, 7, 0.5, 1e15, 2 ** 53, '0', null, [0]);

/** A function of the manifest without a row here fails a test. */
const ROWS: Readonly<Record<string, Row>> = {
  resolver: {
    handler: 'index.handler',
    calledBy: ['jira:projectPage', 'jira:adminPage', 'jira:issueContext', 'jira:command'],
  },
  predict: { handler: 'actions.predictInvite', calledBy: ['action'] },
  'work-on-lists': {
    handler: 'jobs.workOnLists',
    calledBy: ['consumer'],
    forged: {
      run: (body) => jobs.workOnLists({ body: body as Record<string, unknown> }),
      bodies: (list) =>
        fc.oneof(
          fc.tuple(id, slice).map(([each, at]) =>
            objectOf([
              ['list', each],
              ['slice', at],
            ]),
          ),
          id.map((each) => ({ list: each })),
          // Of a list that is done.
          slice.map((at) => ({ list, slice: at })),
          spoiling.map((spoil) => spoil({ list: NO_SUCH, slice: 0 })),
          hostileJson,
        ),
    },
  },
  'hear-of-account': {
    handler: 'jobs.hearOfAccount',
    calledBy: ['trigger'],
    forged: {
      run: (body) => jobs.hearOfAccount(body),
      bodies: () =>
        fc.oneof(
          accountId.map((each) => eventOf({ accountId: each })),
          fc
            .tuple(accountId, hostileJson)
            .map(([each, other]) =>
              eventOf({ accountId: each, accountType: other, emailAddress: `${MARK}@acme.com` }),
            ),
          spoiling.map((spoil) => spoil(eventOf({ accountId: PERSONA_IDS.agent }))),
          hostileJson,
        ),
      asks: /^\/rest\/api\/3\/user\?accountId=[^&/]*$/,
    },
  },
  'every-night': {
    handler: 'jobs.everyNight',
    calledBy: ['scheduledTrigger'],
    forged: {
      // Whatever it is handed, it takes nothing.
      run: (body) => (jobs.everyNight as (event: Json) => Promise<unknown>)(body),
      bodies: () => hostileJson,
    },
  },
};

function eventOf(user: { readonly [key: string]: Json }): Json {
  return { eventType: 'avi:jira:created:user', selfGenerated: false, user };
}

describe('the manifest', () => {
  test('has no function that lacks a row here', () => {
    const listed = Object.entries(ROWS).map(([key, { handler }]) => ({ key, handler }));
    expect(FUNCTIONS.map(({ key, handler }) => ({ key, handler }))).toEqual(listed);
  });

  test('has no function that another kind of module calls', () => {
    const calls = Object.entries(modules).flatMap(([kind, all]) =>
      all.map((one) => {
        const resolver = one['resolver'] as { readonly function?: string } | undefined;
        return `${resolver?.function ?? String(one['function'])} by ${kind}`;
      }),
    );
    const listed = Object.entries(ROWS).flatMap(([key, { calledBy }]) =>
      calledBy.map((kind) => `${key} by ${kind}`),
    );
    // Those who only name an action call nothing.
    const called = calls.filter((call) => !/^undefined by| by function$/.test(call));
    expect([...new Set(called)].sort()).toEqual(listed.sort());
  });

  test('has nothing that is reached without signing in', () => {
    expect(Object.keys(modules)).not.toContain('webtrigger');
    const exported = [
      ...Object.keys(app).map((name) => `index.${name}`),
      ...Object.keys(jobs).map((name) => `jobs.${name}`),
      ...Object.keys(actions).map((name) => `actions.${name}`),
    ];
    expect(exported.sort()).toEqual(FUNCTIONS.map(({ handler }) => handler).sort());
  });
});

let seam: Seam;
let list: string;

/** A site on which a list was worked off and all accounts were read: whatever comes now is one event too many. */
beforeEach(async () => {
  seam = openSeam('help-desk');
  list = await begunList(seam);
  await seam.work();
  expect(await listIn(seam, list)).toMatchObject({ state: 'done' });
  await jobs.everyNight();
  expect(seam.kvs.values.get('v1:sweep')?.value).toMatchObject({ phase: 'complete' });
  seam.logged.length = 0;
});
afterEach(() => jest.restoreAllMocks());

/** Without the turns that are taken and given back, and what a night counts. */
function contents(): string {
  const kept = [...seam.kvs.values].filter(([key]) => !/^v1:(?:list-reader|people-)/.test(key));
  return JSON.stringify(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

let tried = 0;

const FORGED = Object.entries(ROWS).flatMap(([key, { forged }]) =>
  forged === undefined ? [] : [{ key, forged }],
);

test.each(FORGED.filter(({ key }) => key !== 'every-night'))(
  '$key: a forged body changes nothing and says nothing',
  async ({ forged: { run, bodies, asks } }) => {
    const untouched = prototypes();
    const before = contents();
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(bodies(list), async (body) => {
        tried += 1;
        seam.rest.length = 0;
        const said: unknown = await run(JSON.parse(JSON.stringify(body)) as Json);
        expect(said === undefined ? [] : [said]).toEqual([]);
        expect(contents()).toBe(before);
        expect(seam.queue).toEqual([]);
        expect(wrongInLog(seam.logged, MARK)).toEqual([]);
        asked += seam.rest.length;
        expect(seam.rest.filter(({ path }) => asks?.test(path) !== true)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(prototypes()).toBe(untouched);
    // Else nothing was tried.
    expect(asked > 0).toBe(asks !== undefined);
  },
);

test('every-night: what it is handed makes no difference', async () => {
  const nights = async (body: Json): Promise<string> => {
    seam.rest.length = 0;
    await ROWS['every-night']?.forged?.run(body);
    expect(wrongInLog(seam.logged, MARK)).toEqual([]);
    // Each reading has an id of its own.
    const keys = [...seam.kvs.values.keys()].map((key) => key.replace(/[\da-f-]{36}/, 'id'));
    // How often Jira asks for a pause hangs on the time that it takes.
    const asked = new Set(seam.rest.map(({ path, as }) => `${path} as ${as}`));
    return JSON.stringify([[...asked], keys.sort()]);
  };
  // Readings are forgotten when two newer ones are there.
  await nights(null);
  await nights(null);
  const usual = await nights(null);
  await fc.assert(
    fc.asyncProperty(hostileJson, async (body) => {
      tried += 1;
      expect(await nights(body)).toBe(usual);
    }),
    { numRuns: 6, seed: SEED },
  );
});

test('an event about somebody who is there is believed as far as who, and Jira is asked the rest', async () => {
  const { accountId: newcomer } = seam.site.state().accounts[0] ?? {};
  expect(newcomer).toBeDefined();
  const forged = {
    accountId: newcomer ?? '',
    emailAddress: `${MARK}@fuzz.example`,
    accountType: 'customer',
  };
  expect(await jobs.hearOfAccount(eventOf(forged))).toBeUndefined();
  expect(JSON.stringify([...seam.kvs.values])).not.toContain(MARK);
});

test(`a list of another project cannot be worked on through an event of this one`, async () => {
  const before = await listIn(seam, list, HELP);
  seam.queue.push({ body: { list: list.replace(/^\d+/, '10002'), slice: 0 } });
  await seam.work();
  expect(await listIn(seam, list, HELP)).toEqual(before);
});

afterAll(() => {
  process.stdout.write(`fuzz of jobs and triggers: ${String(tried)} bodies tried\n`);
});
