/** The action, called as nobody of ours would: always an answer or a refusal in words, never a word too much. */
import * as fc from 'fast-check';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { PersonaName } from '../../sandbox/site/types';
import { openSeam, type Seam } from '../back-end/forge-seam';
import { prototypes, wrongInLog } from './expected-reply';
import { hostileJson, hostileText, MARK, spoiling, type Json } from './hostile';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const SEED = 20_261_130;

jest.setTimeout(600_000);

const SOUND = { email: 'jo@fuzz.example', projectKey: 'HELP' };
const ADMIN = PERSONA_IDS['site-admin'];
const REFUSED = { code: 'not-permitted' };

let seam: Seam;
let people: readonly string[];
beforeEach(() => {
  seam = openSeam('help-desk');
  people = seam.site.state().accounts.map(({ emailAddress }) => emailAddress);
});
afterEach(() => jest.restoreAllMocks());

const payloads = fc.oneof(
  spoiling.map((spoil) => spoil(SOUND)),
  hostileJson,
  hostileText.map((text) => ({ ...SOUND, projectKey: text })),
  hostileText.map((text) => ({ email: SOUND.email, context: { jira: { projectKey: text } } })),
  // What a model makes up about rights.
  fc.constantFrom<Json>(
    { ...SOUND, accountId: ADMIN, principal: { accountId: ADMIN } },
    {
      ...SOUND,
      context: {
        accountId: ADMIN,
        principal: { accountId: ADMIN },
        jira: { projectKey: 'HELP', projectId: '10002' },
      },
    },
  ),
);

async function attack(as: PersonaName | undefined): Promise<void> {
  const untouched = prototypes();
  await fc.assert(
    fc.asyncProperty(payloads, async (payload) => {
      seam.logged.length = 0;
      const reply = await seam.act(payload, as);
      const text = JSON.stringify(reply);
      if ('errors' in reply) expect(reply.errors[0].message).toMatch(/\S/);
      else expect(reply.answer).toMatch(/\S/);
      expect(text).not.toMatch(/"code":"internal"|node_modules|Error\b|v1:/);
      const sent = JSON.stringify(payload);
      expect(people.filter((one) => text.includes(one) && !sent.includes(one))).toEqual([]);
      expect(wrongInLog(seam.logged, MARK)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(prototypes()).toBe(untouched);
}

test.each(['agent', 'jira-admin'] as const)('answers the %s, whatever is sent', attack);

test.each(['customer', undefined] as const)('tells %s nothing, whatever is sent', async (as) => {
  // Rights of somebody who may are kept; what is sent must not reach them.
  await seam.act(SOUND, 'site-admin');
  const before = seam.kvs.values.size;
  await fc.assert(
    fc.asyncProperty(payloads, async (payload) => {
      seam.rest.length = 0;
      expect(await seam.act(payload, as)).toMatchObject(REFUSED);
      expect(seam.rest.filter(({ path }) => !path.includes('/mypermissions'))).toEqual([]);
      // Kept is at most that this one may not.
      expect(seam.kvs.values.size).toBeLessThanOrEqual(before + 1);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
