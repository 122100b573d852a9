import { exampleOf } from '../../sandbox/site/examples/catalogue';
import type { ExampleName } from '../../sandbox/site/types';
import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import { fakePorts, json } from '../../tests/back-end/ports';
import type { CheckedAddress, UncheckedAddress } from '../contract/api';
import { addressesCheck } from './addresses-check';

const HELP = { projectKey: 'HELP' } as const;

async function recorded(example: ExampleName): Promise<Seam> {
  const seam = openSeam(example);
  const reply = await seam.invoke(
    'settings/save',
    { file: exampleOf(example).record },
    { as: 'jira-admin' },
  );
  if (!reply.ok) throw new Error(reply.error.code);
  await seam.invoke('page/read', {}, HELP);
  seam.rest.length = 0;
  return seam;
}

async function check(seam: Seam, addresses: readonly string[], payload: object = {}) {
  const reply = await seam.invoke('addresses/check', { addresses, ...payload }, HELP);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data.results;
}

function checked(results: readonly (CheckedAddress | UncheckedAddress)[]): CheckedAddress {
  const [first] = results;
  if (first === undefined || 'failed' in first) throw new Error('Not checked');
  return first;
}

function paths(seam: Seam): readonly (string | undefined)[] {
  return seam.rest.map(({ path }) => path.split('?')[0]);
}

afterEach(() => {
  jest.useRealTimers();
});

/** Time stands still but for what a test adds; timers run as ever. */
function stopClock(): (seconds: number) => void {
  const start = Date.parse('2026-08-03T09:00:00.000Z');
  jest.useFakeTimers({
    now: start,
    doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'],
  });
  return (seconds) => jest.setSystemTime(start + seconds * 1000);
}

test('somebody new: the headline says so, and what happens if not', async () => {
  const seam = await recorded('help-desk');
  const result = checked(await check(seam, ['jo@acme.com']));
  expect(result).toMatchObject({
    address: 'jo@acme.com',
    condition: 'new-person',
    headline: { outcomes: ['atlassian-account-invitation'], decidedBy: ['T1'], certain: true },
    otherwise: { outcomes: ['error', 'no-notification'], decidedBy: ['S1', 'S2', 'S6'] },
    fromStorage: false,
  });
  expect(result.headline.endings.map(({ trails }) => trails.length)).toEqual([1]);
  expect(result.facts.map(({ fact, origin }) => [fact, origin])).toContainEqual([
    'account',
    'jira',
  ]);
});

test('an address that is not valid is an answer, and asks Jira nothing', async () => {
  const seam = await recorded('help-desk');
  const result = checked(await check(seam, ['jo(at)acme.com']));
  expect(result).toMatchObject({
    condition: 'always',
    headline: { outcomes: ['error'], decidedBy: ['A1'] },
  });
  expect(result.facts.map(({ fact }) => fact)).toEqual(['address', 'route']);
  expect(paths(seam)).toEqual([]);
});

test('requests: at most five at first, only the rights afterwards and those once in five minutes', async () => {
  const setTime = stopClock();
  const seam = await recorded('mixed');
  await check(seam, ['dan@acme.com']);
  expect(paths(seam).length).toBeLessThanOrEqual(5);
  expect(paths(seam).length).toBeGreaterThan(0);
  seam.rest.length = 0;
  setTime(299);
  expect(checked(await check(seam, ['dan@acme.com']))).toMatchObject({ fromStorage: true });
  expect(paths(seam)).toEqual([]);
  setTime(301);
  expect(checked(await check(seam, ['dan@acme.com']))).toMatchObject({ fromStorage: true });
  expect(paths(seam)).toEqual(['/rest/api/3/mypermissions']);
  setTime(601);
  expect(checked(await check(seam, ['dan@acme.com']))).toMatchObject({ fromStorage: false });
});

test('again: storage is bypassed, and the new answer is stored', async () => {
  const setTime = stopClock();
  const seam = await recorded('help-desk');
  await check(seam, ['jo@acme.com']);
  setTime(60);
  const again = checked(await check(seam, ['jo@acme.com'], { again: true }));
  expect(again).toMatchObject({ fromStorage: false, checkedAt: '2026-08-03T09:01:00.000Z' });
  const third = checked(await check(seam, ['jo@acme.com']));
  expect(third).toMatchObject({ fromStorage: true, checkedAt: '2026-08-03T09:01:00.000Z' });
});

test('again: rights are asked again too, and within five requests', async () => {
  const seam = await recorded('help-desk');
  seam.site.change({ faults: { jira: 'no-browse-permission' } });
  const before = checked(await check(seam, ['jo@acme.com']));
  seam.rest.length = 0;
  const again = checked(await check(seam, ['jo@acme.com'], { again: true }));
  const account = (result: CheckedAddress) =>
    result.facts.find(({ fact }) => fact === 'account')?.possible.length;
  expect([account(before), account(again)]).toEqual([5, 8]);
  expect(paths(seam)).toContain('/rest/api/3/mypermissions');
  expect(paths(seam).length).toBeLessThanOrEqual(5);
});

test('a new revision makes predictions unreachable; the account is not asked again', async () => {
  const seam = await recorded('help-desk');
  const before = checked(await check(seam, ['jo@acme.com']));
  const record = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  if (!record.ok) throw new Error(record.error.code);
  const { record: { revision, file } = {} } = record.data;
  await seam.invoke(
    'settings/save',
    {
      file: {
        ...file,
        site: { ...file?.site, internal: false, external: true, externalDomains: 'any' },
      },
      basedOn: revision,
    },
    { as: 'jira-admin' },
  );
  seam.rest.length = 0;
  const after = checked(await check(seam, ['jo@acme.com']));
  expect(before.headline.outcomes).toEqual(['atlassian-account-invitation']);
  expect(after).toMatchObject({ headline: { outcomes: ['customer-invited'] }, fromStorage: false });
  expect(paths(seam)).toEqual([]);
});

test('a list: each in its place, twins are read once', async () => {
  const seam = await recorded('help-desk');
  const results = await check(seam, ['jo@acme.com', 'no address', 'jo@acme.com', 'Jo@acme.com']);
  expect(results.map(({ address }) => address)).toEqual([
    'jo@acme.com',
    'no address',
    'jo@acme.com',
    'Jo@acme.com',
  ]);
  expect(paths(seam).filter((path) => path === '/rest/api/3/user/search')).toHaveLength(1);
});

test('nothing is recorded: everything is unknown, and the answer still stands', async () => {
  const seam = openSeam('help-desk');
  const result = checked(await check(seam, ['jo@acme.com']));
  expect(result.headline.outcomes).toHaveLength(4);
  expect(result.facts.find(({ fact }) => fact === 'site.internal')).toEqual({
    fact: 'site.internal',
    possible: ['on', 'off'],
    origin: 'record',
    unknownBecause: 'not-recorded',
  });
});

test('what one caller was shown is not shown to another', async () => {
  const seam = await recorded('help-desk');
  await check(seam, ['jo@acme.com']);
  seam.rest.length = 0;
  await seam.invoke(
    'addresses/check',
    { addresses: ['jo@acme.com'] },
    { ...HELP, as: 'project-admin' },
  );
  expect(paths(seam)).toContain('/rest/api/3/user/search');
});

test.each([
  { jira: 'refuses', because: 'not-permitted' },
  { jira: 'malformed', because: 'failed' },
  { jira: 'down', because: 'failed' },
] as const)(
  'Jira $jira: the account is unknown, it says why, and that is not kept',
  async (row) => {
    const seam = await recorded('help-desk');
    seam.site.change({ faults: { jira: row.jira } });
    const result = checked(await check(seam, ['jo@acme.com']));
    const account = result.facts.find(({ fact }) => fact === 'account');
    expect(account).toMatchObject({ unknownBecause: row.because });
    expect(account?.possible).toHaveLength(8);
    expect(result.headline.outcomes).toEqual(['atlassian-account-invitation']);
    seam.site.change({ faults: { jira: 'ok' } });
    const later = checked(await check(seam, ['jo@acme.com'], { again: row.jira === 'refuses' }));
    expect(later).toMatchObject({ fromStorage: false });
    expect(later.facts.find(({ fact }) => fact === 'account')?.possible).toHaveLength(5);
  },
);

test('without the permission to browse users nothing is excluded', async () => {
  const seam = openSeam('help-desk');
  seam.site.change({ faults: { jira: 'no-browse-permission' } });
  const result = checked(await check(seam, ['jo@acme.com']));
  expect(result.facts.find(({ fact }) => fact === 'account')).toMatchObject({
    unknownBecause: 'not-permitted',
  });
});

describe('partial answers', () => {
  test('what lies in storage stands though the record cannot be loaded', async () => {
    const seam = await recorded('help-desk');
    await check(seam, ['jo@acme.com']);
    seam.kvs.refuses = /batch/;
    expect(await check(seam, ['new@acme.com', 'jo@acme.com'])).toMatchObject([
      { address: 'new@acme.com', failed: { code: 'storage-failed' } },
      { address: 'jo@acme.com', condition: 'new-person', fromStorage: true },
    ]);
  });

  test('an address at which something unexpected happens leaves the rest standing', async () => {
    const granted = { havePermission: true };
    const ports = fakePorts({
      myPermissions: json({ permissions: { SERVICEDESK_AGENT: granted } }),
      project: { ok: false, because: 'failed' },
      userSearch: ({ url }) => {
        if (url.includes('odd')) throw new RangeError('odd@acme.com');
        return json([]);
      },
    });
    const project = { id: '10001', key: 'HELP' };
    const reply = await addressesCheck.run(() => ports, {
      payload: { addresses: ['odd@acme.com', 'jo@acme.com'] },
      context: { accountId: 'a', extension: { project } },
    });
    const correlationId = '00000001-0000-4000-8000-000000000000';
    expect(reply).toMatchObject({
      ok: true,
      data: {
        results: [
          { address: 'odd@acme.com', failed: { code: 'internal', correlationId } },
          { address: 'jo@acme.com', condition: 'new-person' },
        ],
      },
    });
    expect(ports.logged).toMatchObject([
      { event: 'unexpected', code: 'RangeError', correlationId },
    ]);
    expect(JSON.stringify(ports.logged)).not.toContain('acme');
  });
});

test.each([/settings:current/, /secret/])(
  'without %s in storage there is no answer',
  async (refuses) => {
    const seam = openSeam('help-desk');
    seam.kvs.refuses = refuses;
    const reply = await seam.invoke('addresses/check', { addresses: ['jo@acme.com'] }, HELP);
    expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
  },
);

test('in a software project there is nothing to predict', async () => {
  const where = { projectKey: 'DEV', as: 'jira-admin' } as const;
  const payload = { addresses: ['jo@acme.com'] };
  const reply = await openSeam('help-desk').invoke('addresses/check', payload, where);
  expect(reply).toEqual({ ok: false, error: { code: 'not-a-service-project' } });
});

test.each(['down', 'rate-limited', 'malformed'] as const)(
  'again while Jira is %s: no less than a plain check',
  async (jira) => {
    const setTime = stopClock();
    const seam = await recorded('help-desk');
    const before = checked(await check(seam, ['jo@acme.com']));
    seam.site.change({ faults: { jira } });
    setTime(60);
    const again = checked(await check(seam, ['jo@acme.com'], { again: true }));
    expect(again).toEqual({ ...before, fromStorage: true });
  },
  // Failed calls are tried once more, after a wait.
  15_000,
);

test('again while Jira is malformed: an address that was never checked has an answer too', async () => {
  const seam = await recorded('help-desk');
  seam.site.change({ faults: { jira: 'malformed' } });
  const result = checked(await check(seam, ['new@acme.com'], { again: true }));
  expect(result).toMatchObject({
    headline: { outcomes: ['atlassian-account-invitation'] },
    fromStorage: false,
  });
});

test('who may no longer enter is not let in again', async () => {
  const grants = [true, false];
  const ports = fakePorts({
    myPermissions: () =>
      json({ permissions: { SERVICEDESK_AGENT: { havePermission: grants.shift() ?? false } } }),
  });
  const reply = await addressesCheck.run(() => ports, {
    payload: { addresses: ['jo@acme.com'], again: true },
    context: { accountId: 'a', extension: { project: { id: '10001', key: 'HELP' } } },
  });
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
  expect(grants).toEqual([]);
});

test.each([
  { name: 'a customer', where: { ...HELP, as: 'customer' as const } },
  { name: 'somebody without a project', where: {} },
])('$name is refused', async ({ where }) => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('addresses/check', { addresses: ['jo@acme.com'] }, where);
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test.each([
  { name: 'no address', payload: { addresses: [] }, field: 'addresses' },
  { name: 'more than fifty', payload: { addresses: Array(51).fill('a@b.de') }, field: 'addresses' },
  { name: 'not text', payload: { addresses: [7] }, field: 'addresses.0' },
  { name: 'an endless one', payload: { addresses: ['a'.repeat(1001)] }, field: 'addresses.0' },
])('$name is a bad request', async ({ payload, field }) => {
  const reply = await openSeam('help-desk').invoke('addresses/check', payload, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});

test('no address is in a key or in the log, whatever happens', async () => {
  const seam = await recorded('mixed');
  const addresses = ['jo@acme.com', 'Twin@acme.com', 'olga+help@acme.com'];
  await check(seam, addresses);
  seam.site.change({ faults: { jira: 'flaky' } });
  await check(seam, addresses, { again: true });
  seam.kvs.refuses = /./;
  await seam.invoke('addresses/check', { addresses }, HELP);
  const written = [...seam.kvs.values.keys(), ...seam.kvs.log, ...seam.logged].join('\n');
  expect(written).toMatch(/v1:prediction:/);
  expect(written).toMatch(/storage-refused/);
  expect(written).not.toMatch(/@|%40|acme/i);
});

test('the ledger is written once for each address, and failing to write it fails no check', async () => {
  const seam = await recorded('help-desk');
  seam.kvs.log.length = 0;
  await check(seam, ['jo@acme.com', 'al@acme.com', 'no address']);
  const writes = () => seam.kvs.log.filter((line) => line.startsWith('batch/set'));
  expect(writes()).toHaveLength(1);
  await check(seam, ['jo@acme.com']);
  expect(writes()).toHaveLength(1);
  seam.kvs.refuses = /^batch\/set/;
  const [result] = await check(seam, ['eve@acme.com']);
  expect(result).toMatchObject({ address: 'eve@acme.com', condition: 'new-person' });
});
