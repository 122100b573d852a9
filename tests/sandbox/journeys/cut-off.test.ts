/** A save that is cut off at each of its requests: what is kept is whole, and the same save succeeds afterwards. */
import type { AuditReport, SettingsReport } from '../../../src/contract/api';
import type { RealityReport } from '../../../src/contract/reality';
import { openClient, type Client } from '../client';
import { basedOn, expectOldOrNew, read, readNotes, readRecord, sentBy, type Kept } from './kept';

interface Save {
  readonly functionKey: string;
  readonly kept: (client: Client) => Promise<Kept>;
  /** On top of what is there now, and unlike every one before it. */
  readonly payload: (client: Client, turn: number) => Promise<object>;
}

const ADMIN = { as: 'site-admin', module: 'site-setup' } as const;

async function recordOf(client: Client) {
  const { record } = await read<SettingsReport>(client, 'settings/read');
  if (record === undefined) throw new Error('nothing is recorded');
  return record;
}

const SAVES: readonly Save[] = [
  {
    functionKey: 'settings/save',
    kept: readRecord,
    payload: async (client, turn) => {
      const { file, revision } = await recordOf(client);
      const externalDomains = [`n${String(turn)}.example`];
      const changed = { ...file, site: { ...file.site, externalDomains } };
      return { file: changed, basedOn: revision, comment: `Turn ${String(turn)}` };
    },
  },
  {
    functionKey: 'settings/confirm',
    kept: readRecord,
    payload: async (client) => ({ revision: (await recordOf(client)).revision }),
  },
  {
    functionKey: 'guardrails/save',
    kept: readNotes,
    payload: async (client, turn) => {
      const { guardrails } = await read<AuditReport>(client, 'audit/read');
      const name = `Partners ${String(turn)}`;
      const rule = { name, who: { domain: 'p.example' }, projects: ['HELP'], never: ['error'] };
      const file = { format: 'invite-check/guardrails@1', rules: [rule] };
      return { file, ...basedOn(guardrails.version) };
    },
  },
  {
    functionKey: 'muted/save',
    kept: readNotes,
    payload: async (client, turn) => {
      const { muted } = await read<AuditReport>(client, 'audit/read');
      const entry = { code: 'record-stale', concern: 'any', reason: `Turn ${String(turn)}` };
      return { muted: [entry], ...basedOn(muted.version) };
    },
  },
  {
    functionKey: 'reality/explain',
    kept: readNotes,
    payload: async (client, turn) => {
      const { explained } = await read<RealityReport>(client, 'reality/read');
      const entry = { concern: 'seen acme.com atlassian', reason: `Turn ${String(turn)}` };
      return { explained: [entry], ...basedOn(explained.version) };
    },
  },
  {
    functionKey: 'stale-after/save',
    kept: readNotes,
    payload: async (client, turn) => {
      const { staleAfterDays } = await read<AuditReport>(client, 'audit/read');
      return { days: 30 + turn, ...basedOn(staleAfterDays.version) };
    },
  },
];

/** The turn of one that died is over by then. */
const TURN_MS = 31_000;
/** No save asks for more. */
const MOST_REQUESTS = 60;

let client: Client;
let turn = 0;
let cuts = 0;

beforeAll(async () => {
  client = await openClient({ example: 'help-desk' });
});
afterAll(async () => {
  process.stdout.write(`saves cut off: ${String(cuts)} times\n`);
  await client.stop();
});

/** Whether it was cut off: a save that asks for less got through. */
async function cutOff(save: Save, request: number, tookEffect: boolean): Promise<boolean> {
  turn += 1;
  const { functionKey, kept } = save;
  const before = await kept(client);
  const payload = await save.payload(client, turn);
  const call = { ...ADMIN, functionKey, payload };
  const reply = await client.invoke({ ...call, kill: { request, tookEffect } });
  const sent = sentBy(functionKey, payload);
  expectOldOrNew(before, await kept(client), sent);
  if ('result' in reply) return false;
  expect(reply.error.kind).toBe('killed');
  cuts += 1;
  await client.post('/api/clock', { advanceMs: TURN_MS, mostRuns: 0 });
  const again = await client.invoke(call);
  expect(again).toMatchObject({ result: { ok: true } });
  const after = await kept(client);
  expectOldOrNew(before, after, sent);
  if (sent.length > 0) expect(Object.values(after.parts)).toContain(sent[0]);
  return true;
}

test.each(SAVES)(
  '$functionKey',
  async (save) => {
    for (const tookEffect of [false, true]) {
      let request = 1;
      while (await cutOff(save, request, tookEffect)) {
        request += 1;
        if (request > MOST_REQUESTS) throw new Error('it asks for ever more');
      }
      // The gate, the turn, what is there, and the write.
      expect(request).toBeGreaterThan(4);
    }
  },
  120_000,
);
