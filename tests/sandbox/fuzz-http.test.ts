/** The built back end over HTTP, with payloads that are spoiled or senseless: fewer than in fuzz-handlers.test.ts, but in its isolate. */
import * as fc from 'fast-check';
import type { Api } from '../../src/contract/api';
import type { InvokeReply } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { openClient, revisionOf, type Client } from './client';
import { wrongInLog, wrongWith } from './expected-reply';
import { hostileJson, MARK, polluting, spoiling } from './hostile';
import { EXAMPLE, HANDLERS, soundPayload, type Known } from './sound-payloads';

const RUNS = Number(process.env['FUZZ_HTTP_RUNS'] ?? 5);

jest.setTimeout(600_000);

let client: Client;
let people: readonly string[];
let tried = 0;
beforeAll(async () => {
  client = await openClient({ example: EXAMPLE });
  const answer = await fetch(`${client.url}/api/accounts?limit=200`);
  const { accounts } = (await answer.json()) as {
    readonly accounts: readonly { readonly emailAddress: string }[];
  };
  people = accounts.map(({ emailAddress }) => emailAddress);
});
afterAll(() => client.stop());

/** Texts that no object of ours would make. */
const RAW = [
  '1e999',
  '-1e999',
  '{"__proto__":{"polluted":"yes"},"addresses":["jo@fuzz.example"]}',
  '{"addresses":["jo@fuzz.example"],"addresses":{"__proto__":[]}}',
  '{"constructor":{"prototype":{"polluted":"yes"}}}',
  `{"file":${JSON.stringify(polluting)}}`,
  `{"file":${'['.repeat(900)}${']'.repeat(900)}}`,
  '{"start":1e999}',
  '{"days":-1e999}',
  '{"addresses":{"length":1e9,"0":"jo@fuzz.example"}}',
  '{"muted":[{"code":"__proto__","concern":"x","reason":"x"}]}',
  '{"file":{"format":"invite-check/settings@1","site":{"approvedDomains":{"__proto__":{"role":"customer"}}},"projects":{"__proto__":{"customerInvited":true}}}}',
  '{"id":"10001%2F..%2F10002-00000000-0000-4000-8000-00000000dead"}',
  '{"id":"../10001-00000000-0000-4000-8000-00000000dead"}',
];

const PLACES = [
  { module: 'invite-check', projectKey: 'HELP', userId: PERSONA_IDS.agent },
  { module: 'site-setup', userId: PERSONA_IDS['jira-admin'] },
  { module: 'invite-check', projectKey: 'HELP', userId: PERSONA_IDS.customer },
  { module: 'site-setup', userId: PERSONA_IDS.agent },
  { module: 'request-people', projectKey: 'HELP', issueKey: 'HELP-1', userId: PERSONA_IDS.agent },
];

/** The body is text already: what is in it need not be what JSON.stringify makes. */
async function send(
  functionKey: keyof Api,
  place: (typeof PLACES)[number],
  payload: string,
): Promise<InvokeReply> {
  tried += 1;
  const around = JSON.stringify({ functionKey, ...place });
  const answer = await fetch(`${client.url}/api/invoke`, {
    method: 'POST',
    body: `${around.slice(0, -1)},"payload":${payload}}`,
  });
  return (await answer.json()) as InvokeReply;
}

/** Where somebody stands who is let in. */
function rightPlace(name: keyof Api): number {
  if (name.startsWith('request/')) return 4;
  return /^(?:page|addresses)\//.test(name) ? 0 : 1;
}

async function complaints(
  name: keyof Api,
  payload: string,
  from = rightPlace(name),
): Promise<readonly string[]> {
  const place = PLACES[from % PLACES.length];
  if (place === undefined) throw new Error('no place');
  const reply = await send(name, place, payload);
  if (!('result' in reply)) {
    return reply.error.kind === 'payload-too-large' ? [] : [JSON.stringify(reply.error)];
  }
  // People on a request are told to its agents.
  const isTold = name === 'request/people';
  return wrongWith(reply.result, payload, (address) => isTold || !people.includes(address));
}

async function known(): Promise<Known> {
  const versions = {
    guardrails: undefined,
    muted: undefined,
    staleAfterDays: undefined,
    explained: undefined,
  };
  const list = '10001-00000000-0000-4000-8000-00000000dead';
  return { ...versions, revision: (await revisionOf(client)) ?? '', list };
}

test.each(HANDLERS)('%s', async (name) => {
  const sound = soundPayload(name, await known());
  const spoiled = fc.sample(spoiling, { numRuns: RUNS, seed: 7 }).map((spoil) => spoil(sound));
  const senseless = fc.sample(hostileJson, { numRuns: RUNS, seed: 7 });
  for (const [from, payload] of [...spoiled, ...senseless].entries()) {
    const text = JSON.stringify(payload);
    const wrong = await complaints(name, text, from);
    expect([text.slice(0, 200), wrong]).toEqual([text.slice(0, 200), []]);
  }
});

test.each(RAW)('%s', async (payload) => {
  for (const name of HANDLERS) {
    expect([name, await complaints(name, payload)]).toEqual([name, []]);
  }
});

test('nothing of it is in the log, and every invocation came to its end', async () => {
  // The isolate itself ends a run with an error when a built-in prototype is not as it was.
  const runs = await client.requests();
  expect(runs.filter(({ ended }) => ended !== 'ok' && ended !== 'payload-too-large')).toEqual([]);
  expect(
    wrongInLog(
      runs.flatMap(({ log }) => log),
      MARK,
    ),
  ).toEqual([]);
  expect(client.warnings).toEqual([]);
  process.stdout.write(`fuzz over HTTP: ${String(tried)} payloads tried\n`);
  expect(tried).toBeGreaterThan(HANDLERS.length * RAW.length);
});

test('the app still does what it is there for', async () => {
  expect(await client.checkOne('jo@acme.com')).toMatchObject({ condition: 'new-person' });
});
