/** Every handler, called by everybody with payloads that are spoiled or senseless: always a reply, never a word too much. */
import * as fc from 'fast-check';
import type { Api } from '../../src/contract/api';
import type { PersonaName } from '../../sandbox/site/types';
import { newList } from '../back-end/seam-lists';
import { openSeam, type Seam } from '../back-end/forge-seam';
import { prototypes, wrongInLog, wrongWith } from './expected-reply';
import { hostileJson, MARK, pollutedEverywhere, spoiling, type Json } from './hostile';
import { EXAMPLE, HANDLERS, SOUND, soundPayload, type Known } from './sound-payloads';

/** So many payloads for each handler and caller; more of them at night. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = 20_261_125;
/** No payload makes a handler think for longer; the slowest take a tenth of it. */
const PATIENCE_MS = 3000;

jest.setTimeout(600_000);

interface Caller {
  readonly as: PersonaName;
  readonly projectKey?: string;
  readonly issueKey?: string;
}

const CALLERS = {
  'an agent': { as: 'agent', projectKey: 'HELP' },
  'a Jira admin': { as: 'jira-admin' },
  'a customer': { as: 'customer', projectKey: 'HELP' },
  'a customer on the admin page': { as: 'customer' },
  'an agent of other projects': { as: 'agent', projectKey: 'DEV' },
} as const satisfies Readonly<Record<string, Caller>>;

/** Whoever is an agent somewhere may ask these from anywhere; fuzz of what they name is the same for all of them. */
const FROM_ANYWHERE = /^anywhere\//;
/** Beside a request; on it are people of the site, whom its agents may see. */
const REQUEST = 'request/people';

const REFUSED = { ok: false, error: { code: 'not-permitted' } };

let seam: Seam;
let people: ReadonlySet<string>;
let tried = 0;
let refused = 0;

beforeEach(async () => {
  seam = openSeam(EXAMPLE);
  const { file } = SOUND['settings/save']({ revision: '' } as Known) as { readonly file: unknown };
  await seam.invoke('settings/save', { file }, { as: 'jira-admin' });
  people = new Set(seam.site.state().accounts.map(({ emailAddress }) => emailAddress));
});
afterEach(() => jest.restoreAllMocks());

type Data = Readonly<Record<string, { readonly version?: string; readonly revision?: string }>>;

async function read(name: 'settings/read' | 'audit/read' | 'reality/read'): Promise<Data> {
  const reply = await seam.invoke(name, {}, { as: 'jira-admin' });
  return (reply.ok ? reply.data : {}) as Data;
}

/** What a page would know now that has just been opened. */
async function known(name: keyof Api, { as, projectKey }: Caller): Promise<Known> {
  const isSaving = /^(?:settings|guardrails|muted|stale-after|reality)\//.test(name);
  const [settings, audit, reality] = await Promise.all(
    isSaving ? (['settings/read', 'audit/read', 'reality/read'] as const).map(read) : [],
  );
  const may = as === 'customer' || projectKey === 'DEV' ? { as: 'agent', projectKey: 'HELP' } : {};
  return {
    revision: settings?.['record']?.revision ?? '',
    guardrails: audit?.['guardrails']?.version,
    muted: audit?.['muted']?.version,
    staleAfterDays: audit?.['staleAfterDays']?.version,
    explained: reality?.['explained']?.version,
    list: name.startsWith('lists/')
      ? await anyList({ as, ...part(projectKey), ...may } as Caller)
      : '',
  };
}

const part = (projectKey: string | undefined) => (projectKey === undefined ? {} : { projectKey });

/** Lists are few, so that there is always room for one more. */
async function anyList(where: Caller): Promise<string> {
  for (const key of [...seam.kvs.values.keys()]) {
    if (key.startsWith('v1:list')) seam.kvs.values.delete(key);
  }
  return newList(seam, where);
}

/** What is stored, but for rights and readings, which are kept for whoever asks next. */
function contents(): ReadonlyMap<string, unknown> {
  const kept = /^v1:(?:rights|project|portal-access|account|prediction|seen):/;
  return new Map([...seam.kvs.values].filter(([key]) => !kept.test(key)));
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

/** Whoever stands in a project stands beside one of its requests, where that is asked for. */
function placed(name: keyof Api, caller: Caller): Caller {
  return name === REQUEST && caller.projectKey !== undefined
    ? { ...caller, issueKey: 'HELP-1' }
    : caller;
}

async function attack(
  name: keyof Api,
  caller: Caller,
  payload: Json,
): Promise<{ readonly reply: unknown; readonly wrong: readonly string[] }> {
  const sent = JSON.stringify(payload);
  const before = contents();
  seam.logged.length = 0;
  const began = process.cpuUsage();
  const reply: unknown = await seam.invoke(name, payload, placed(name, caller));
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  tried += 1;
  const wrong = [
    ...wrongWith(reply, sent, (address) => name === REQUEST || isKnown(address)),
    ...wrongInLog(seam.logged, MARK),
  ];
  if ((reply as { readonly ok?: unknown }).ok === false) {
    refused += 1;
    if (!isSame(before, contents())) wrong.push('refused, yet something is stored');
  }
  if (took > PATIENCE_MS) wrong.push(`took ${String(Math.round(took))} ms`);
  return { reply, wrong };
}

/** Addresses that were typed by admins come back to admins; those of people who are on the site never do. */
function isKnown(address: string): boolean {
  return !people.has(address);
}

const payloads = fc.oneof(
  { weight: 3, arbitrary: spoiling },
  { weight: 1, arbitrary: hostileJson.map((other) => () => other) },
);

async function attackAll(name: keyof Api, caller: Caller, numRuns: number): Promise<void> {
  const untouched = prototypes();
  await fc.assert(
    fc.asyncProperty(payloads, async (spoil) => {
      const payload = spoil(soundPayload(name, await known(name, caller)));
      expect((await attack(name, caller, payload)).wrong).toEqual([]);
    }),
    { numRuns, seed: SEED },
  );
  expect(prototypes()).toBe(untouched);
}

describe.each(HANDLERS)('%s', (name) => {
  test('takes its payload as long as nothing is wrong with it', async () => {
    const replies = [];
    for (const caller of [CALLERS['an agent'], CALLERS['a Jira admin']]) {
      const payload = soundPayload(name, await known(name, caller));
      replies.push(await seam.invoke(name, payload, placed(name, caller)));
    }
    // Lists begin with rows in them.
    const code = name === 'lists/start' ? 'bad-request' : undefined;
    expect(replies.map((reply) => (reply.ok ? undefined : reply.error.code))).toContain(code);
  });

  test('has no place in its payload from which a prototype is reached', async () => {
    const untouched = prototypes();
    const caller =
      CALLERS[/^(?:page|addresses|request)\//.test(name) ? 'an agent' : 'a Jira admin'];
    for (const payload of pollutedEverywhere(soundPayload(name, await known(name, caller)))) {
      expect((await attack(name, caller, payload)).wrong).toEqual([]);
      expect(prototypes()).toBe(untouched);
    }
  });

  test.each(['an agent', 'a Jira admin'] as const)('answers %s, whatever is sent', (who) =>
    attackAll(name, CALLERS[who], RUNS),
  );

  test.each(['a customer', 'a customer on the admin page', 'an agent of other projects'] as const)(
    'tells %s nothing, whatever is sent',
    async (who) => {
      const named = { projectKey: 'DEV', addresses: ['jo@fuzz.example'] };
      if (who === 'an agent of other projects' && FROM_ANYWHERE.test(name)) {
        if (name === 'anywhere/projects') return;
        const payload = name === 'anywhere/page' ? { projectKey: named.projectKey } : named;
        expect(await seam.invoke(name, payload, CALLERS[who])).toEqual(REFUSED);
        return;
      }
      const caller = CALLERS[who];
      const sound = soundPayload(name, await known(name, caller));
      await fc.assert(
        fc.asyncProperty(payloads, async (spoil) => {
          seam.rest.length = 0;
          const payload = spoil(sound);
          expect(await attack(name, caller, payload)).toEqual({ reply: REFUSED, wrong: [] });
          expect(seam.rest.filter(({ path }) => !path.includes('/mypermissions'))).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 4), seed: SEED },
      );
    },
  );
});

test('many were tried, most of them refused', () => {
  process.stdout.write(
    `fuzz of handlers: ${String(tried)} payloads tried, ${String(refused)} refused\n`,
  );
  expect(tried).toBeGreaterThan(HANDLERS.length * RUNS * 2);
  expect(refused).toBeGreaterThan(tried / 2);
});
