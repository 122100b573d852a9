/** Whole lists through the built back end and the queue: complete, equal to the core, and undisturbed by whatever goes wrong. */
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { NO_FAULTS } from '../../sandbox/site/examples/example';
import type { Faults } from '../../sandbox/site/settings';
import type { SiteAccount } from '../../sandbox/site/types';
import { countedAs, toListVerdict } from '../../src/contract/list-verdict';
import type { InputRow, ListReport, ListsApi, ListVerdict } from '../../src/contract/lists';
import { parseSettingsFile } from '../../src/contract/settings-file';
import type { Invite } from '../../src/decide/decide';
import { prepareSite, switchState } from '../../src/decide/site';
import { openClient, type Client } from './client';
import { listsOf, queueOf, type Lists, type Loaded } from './list-client';
import { grouped, listAddresses, trueStateOf } from './list-rows';

const { state, record } = exampleOf('large');
const MEMORY_MB = 256;
const FUNCTION_MS = 120_000;

// Patience for a busy machine; alone, the whole file takes about a minute and a half.
jest.setTimeout(600_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'large' });
});
afterAll(() => client.stop());

const byAddress = grouped(state.accounts, ({ emailAddress }) => emailAddress.toLowerCase());

function accountsOf(address: string): readonly SiteAccount[] {
  return byAddress.get(address.trim().toLowerCase()) ?? [];
}

/** The core alone, asked with the recorded settings and what is known of the account. */
function answerOf(address: string, report: ListReport, verdict: ListVerdict): ListVerdict {
  const invite: Invite = {
    address,
    route: 'customers-page',
    inviter: report.inviter,
    account: verdict.account,
    // Jira does not show an agent whether portal customers may create requests; it is recorded.
    project: {
      customerInvited: switchState('project.customerInvited', true),
      portalAccess: ['healthy'],
    },
  };
  return toListVerdict(invite, SITE, verdict.because);
}

const parsed = parseSettingsFile(record);
if (!parsed.ok) throw new Error(parsed.problem.path);
const SITE = prepareSite(parsed.settings.site);

/** Every row once, in order, as the core answers it, and of an account that may be as it truly is. */
function expectWhole(addresses: readonly string[], report: ListReport, loaded: Loaded): void {
  expect(loaded.rows.map(([line, address]) => [line, address])).toEqual(
    addresses.map((address, n) => [n + 1, address]),
  );
  const wrong = loaded.rows.flatMap((row) => {
    const [line, address] = row;
    const verdict = loaded.verdictOf(row);
    const same = JSON.stringify(verdict) === JSON.stringify(answerOf(address, report, verdict));
    const truth = trueStateOf(accountsOf(address));
    return same && verdict.account.includes(truth) ? [] : [{ line, address, truth, verdict }];
  });
  expect(wrong).toEqual([]);
  const counted = grouped(loaded.rows, (row) => countedAs(loaded.verdictOf(row)));
  expect(report.counts).toEqual(
    Object.fromEntries([...counted].map(([outcome, rows]) => [outcome, rows.length])),
  );
  expect(report).toMatchObject({
    state: 'done',
    rows: addresses.length,
    rowsDone: addresses.length,
    reading: { customers: 'complete', users: 'complete' },
  });
}

test('10,000 addresses: complete, as the core answers them, within time and memory', async () => {
  const addresses = listAddresses(10_000, state.accounts);
  const lists = listsOf(client);
  const { id } = await lists.send(addresses);
  const report = await lists.settle(id);
  // The list is done before the last run of the queue has ended.
  await idle();
  const queue = await queueOf(client);
  expectWhole(addresses, report, await lists.rows(id));
  expect(queue).toMatchObject({ waiting: 0, running: 0, failed: 0, timedOut: 0, killed: 0 });
  expect(queue.peakHeapBytes).toBeLessThan(MEMORY_MB * 1024 * 1024);
  expect(queue.longestMs).toBeLessThan(FUNCTION_MS);
  // One look-up per address would be 1,000.
  expect(queue.rest / (addresses.length / 1000)).toBeLessThan(100);
});

/** Small chunks, so that a short list has several slices. */
const SMALL = 50;
// Nobody is a customer of this desk: Jira gives five pages of customers a second.
const QUICK = { projectKey: 'SUP' } as const;

describe('whatever goes wrong', () => {
  const addresses = listAddresses(300, state.accounts);

  async function answersWith(faults: Partial<Faults>): Promise<readonly string[]> {
    await client.reset('large');
    await client.site({ faults });
    const lists = listsOf(client, QUICK);
    const { id } = await lists.send(addresses, 15);
    const report = await lists.settle(id);
    const { killed } = await queueOf(client);
    await client.site({ faults: NO_FAULTS });
    const loaded = await lists.rows(id);
    expectWhole(addresses, report, loaded);
    expect(killed > 0).toBe(faults.queue === 'everything');
    return loaded.rows.map((row) => JSON.stringify([row[0], row[1], loaded.verdictOf(row)]));
  }

  let undisturbed: readonly string[] | undefined;

  test.each([11, 12, 13])('the same rows and answers with seed %i', async (seed) => {
    undisturbed ??= await answersWith(NO_FAULTS);
    const faults = { jira: 'bursts', storage: 'flaky', queue: 'everything', seed } as const;
    expect(await answersWith(faults)).toEqual(undisturbed);
  });
});

describe('a list under way', () => {
  const addresses = listAddresses(1_000, state.accounts);
  let lists: Lists;
  beforeEach(async () => {
    await client.reset('large');
    lists = listsOf(client, QUICK);
  });

  test('whoever comes back sees it, and after a restart it goes on', async () => {
    const { id } = await lists.send(addresses, SMALL);
    const there = await listsOf(client, { ...QUICK, as: 'project-admin' }).insist('lists/all');
    expect(there.lists).toMatchObject([{ id, rows: 1000 }]);
    expect(['reading', 'deciding']).toContain(there.lists[0]?.state);
    await client.restart();
    expectWhole(addresses, await lists.settle(id), await lists.rows(id));
  });

  test('cancelled, it stops within the chunk that is being decided', async () => {
    const { id } = await lists.send(listAddresses(4000, state.accounts), SMALL);
    const under = await lists.settle(id, ({ rowsDone }) => rowsDone > 0);
    expect(under.state).toBe('deciding');
    const { rowsDone } = await lists.insist('lists/cancel', { id });
    await idle();
    const after = await lists.insist('lists/read', { id });
    expect(after.state).toBe('cancelled');
    // Three slices side by side, and each finishes the chunk that it has begun.
    expect(after.rowsDone - rowsDone).toBeLessThanOrEqual(3 * SMALL);
    expect(after.rowsDone).toBeLessThan(4000);
    expect(after.canGoOn).toBe(true);
  });

  test('cancelled and continued, it is whole', async () => {
    const { id } = await lists.send(addresses, SMALL);
    const { rowsDone } = await lists.settle(id, ({ rowsDone: now }) => now > 0);
    await lists.insist('lists/cancel', { id });
    await idle();
    const cancelled = await lists.insist('lists/read', { id });
    expect(cancelled.rowsDone).toBeGreaterThanOrEqual(rowsDone);
    const answered = await lists.rows(id);
    expect(answered.rows).toHaveLength(cancelled.rowsDone);
    await lists.insist('lists/start', { id, rows: 0, chunks: 0 });
    const done = await lists.settle(id);
    expectWhole(addresses, done, await lists.rows(id));
  });

  test('deleted, done or under way, not one key of it is left', async () => {
    const before = await keysOf();
    const done = await lists.send(listAddresses(100, state.accounts), SMALL);
    await lists.settle(done.id);
    const under = await lists.send(addresses, SMALL);
    await lists.settle(under.id, ({ state: now }) => now === 'deciding');
    expect((await keysOf()).filter((key) => key.includes(done.id)).length).toBeGreaterThan(5);
    await lists.insist('lists/delete', { id: done.id });
    await lists.insist('lists/delete', { id: under.id });
    await idle();
    expect((await keysOf()).filter((key) => !before.includes(key) && isOfList(key))).toEqual([]);
    expect(await lists.insist('lists/all')).toEqual({ lists: [] });
  });
});

/** Nothing runs any more. */
async function idle(): Promise<void> {
  while ((await queueOf(client)).running > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function keysOf(): Promise<readonly string[]> {
  return (await client.storage()).keys.map(({ key }) => key);
}

function isOfList(key: string): boolean {
  return key.startsWith('v1:list');
}

describe('who sees a list', () => {
  let id: string;
  beforeAll(async () => {
    await client.reset('large');
    ({ id } = await listsOf(client, QUICK).send(listAddresses(20, state.accounts)));
  });

  const rows: readonly InputRow[] = [[1, 'jo@acme.com']];
  const CALLS = {
    'lists/create': { name: 'x', source: 'addresses' },
    'lists/fill': { id: '', chunk: 0, rows },
    'lists/start': { id: '', rows: 1, chunks: 1 },
    'lists/all': undefined,
    'lists/read': { id: '' },
    'lists/rows': { id: '' },
    'lists/cancel': { id: '' },
    'lists/delete': { id: '' },
  } satisfies { readonly [Name in keyof ListsApi]: Parameters<ListsApi[Name]>[0] };
  const NAMES = Object.keys(CALLS) as readonly (keyof ListsApi)[];
  const payloadOf = (name: keyof ListsApi): never => {
    const payload = CALLS[name];
    return (payload && 'id' in payload ? { ...payload, id } : payload) as never;
  };

  test.each(NAMES)('%s: nobody who is no agent of the project', async (name) => {
    const places = [
      { ...QUICK, as: 'customer' },
      { projectKey: 'DEV', as: 'agent' },
      { module: 'site-setup', as: 'agent' },
    ] as const;
    for (const place of places) {
      const reply = await listsOf(client, place).call(name, payloadOf(name));
      expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
    }
  });

  test.each(NAMES.filter((name) => name !== 'lists/create'))(
    '%s: an agent of two projects does not find it in the other one',
    async (name) => {
      const reply = await listsOf(client, { projectKey: 'HELP' }).call(name, payloadOf(name));
      expect(reply).toEqual(
        name === 'lists/all'
          ? { ok: true, data: { lists: [] } }
          : { ok: false, error: { code: 'not-found' } },
      );
      expect((await listsOf(client, QUICK).insist('lists/read', { id })).id).toBe(id);
    },
  );
});
