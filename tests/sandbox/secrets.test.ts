/** The secret with which addresses are hashed stays in the back end: it is in no reply, log line, request or value. */
import * as jobs from '../../src/jobs';
import { keyedHash } from '../../src/context/keys';
import { openSeam, type Seam } from '../back-end/forge-seam';
import { begunList, newList } from '../back-end/seam-lists';
import { EXAMPLE, HANDLERS, soundPayload } from './sound-payloads';

jest.setTimeout(60_000);

let seam: Seam;
let words: string;
beforeAll(async () => {
  seam = openSeam(EXAMPLE);
  words = await everyWord();
});
afterAll(() => jest.restoreAllMocks());

/** Uses everything that the app can do, as two people, and hands back every word of it. */
async function everyWord(): Promise<string> {
  const said: unknown[] = [];
  for (const as of ['agent', 'jira-admin'] as const) {
    const where = as === 'agent' ? { as, projectKey: 'HELP' } : { as };
    await begunList(seam, where);
    await seam.work();
    for (const name of HANDLERS) {
      const list = await newList(seam, where);
      const known = {
        revision: 'none',
        guardrails: undefined,
        muted: undefined,
        staleAfterDays: undefined,
        explained: undefined,
        list,
      };
      said.push(await seam.invoke(name, soundPayload(name, known), where));
      await seam.invoke('lists/delete', { id: list }, where);
    }
    await jobs.everyNight();
    said.push(await jobs.hearOfAccount({ user: { accountId: 'qm:1' } }));
  }
  return JSON.stringify([said, seam.logged, seam.rest, seam.kvs.log, [...seam.kvs.values]]);
}

function secret({ kvs }: Seam = seam): string {
  const [[key, { value }] = ['', { value: '' }], ...more] = kvs.secrets;
  expect([key, more]).toEqual(['v1:secret:hash', []]);
  return String(value);
}

/** As it is, its halves, and in the spellings in which something could be handed on. */
function spellings(of: string): readonly string[] {
  const plain = of.replaceAll('-', '');
  const bytes = [Buffer.from(of), Buffer.from(plain, 'hex')];
  return [
    of,
    of.slice(0, 36),
    of.slice(36),
    plain.slice(0, 32),
    ...bytes.flatMap((each) => [each.toString('base64').slice(0, 40), each.toString('hex')]),
  ];
}

test('whatever is done, it is nowhere but in the store of secrets', () => {
  expect(words.length).toBeGreaterThan(20_000);
  expect(spellings(secret()).filter((each) => words.includes(each))).toEqual([]);
});

test('the gate is awake: it finds one that is handed on', () => {
  const leaked = JSON.stringify([{ ok: true, data: { hint: secret().slice(0, 36) } }]);
  expect(spellings(secret()).filter((each) => leaked.includes(each))).not.toEqual([]);
});

test('each installation has its own, too long to be tried', async () => {
  const other = openSeam(EXAMPLE);
  await other.invoke('addresses/check', { addresses: ['jo@acme.com'] }, { projectKey: 'HELP' });
  expect(secret(other)).not.toBe(secret());
  expect(secret().replaceAll('-', '')).toMatch(/^[\da-f]{64}$/);
});

test('what is stored of an address cannot be tried without it', () => {
  const keys = [...seam.kvs.values.keys()].join('\n');
  expect(keys).not.toMatch(/@|acme/);
  const mine = [['jo@acme.com'], ['jo@acme.com', '10001']];
  for (const guess of ['', 'v1:secret:hash', EXAMPLE]) {
    expect(mine.filter((parts) => keys.includes(keyedHash(guess, parts)))).toEqual([]);
  }
});
