import * as fc from 'fast-check';
import { fakePorts, json, type FakePorts } from '../../tests/back-end/ports';
import { checkAddress, type Check } from './check';
import { openReadThrough } from './read-through';
import { saveRecord } from './save-record';
import { openSettings } from './settings-in-use';

const AT = '2026-08-03T09:00:00.000Z';
const FILE = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
  },
  projects: { HELP: { portalAccess: 'healthy' } },
} as const;
const PROJECT = {
  id: '10001',
  key: 'HELP',
  name: 'IT',
  isServiceProject: true,
  isTeamManaged: false,
  serviceDeskId: '4',
  missing: [],
} as const;
const RIGHTS = {
  administersJira: false,
  administersProject: false,
  isAgent: true,
  browsesUsers: true,
} as const;

async function site(): Promise<FakePorts> {
  const ports = fakePorts({
    userSearch: json([]),
    customers: json({ isLastPage: true, values: [] }),
  });
  await saveRecord(ports, { file: FILE, savedBy: 'a' });
  return ports;
}

async function check(ports: FakePorts, text: string, change: Partial<Check> = {}) {
  const opened = await openSettings(ports.store, 'HELP');
  if (!opened.ok) throw new Error(opened.code);
  return checkAddress(text, {
    invocation: {
      ports,
      readThrough: openReadThrough(ports),
      correlationId: 'c',
      siteUrl: undefined,
    },
    access: {
      caller: { accountId: 'a', project: { id: '10001', key: 'HELP' } },
      rights: { ok: true, at: AT, value: RIGHTS },
    },
    surroundings: {
      project: { ok: true, at: AT, value: PROJECT },
      portalAccess: { ok: false, because: 'not-permitted' },
    },
    settings: opened.opened,
    secret: 'secret',
    again: false,
    ...change,
  });
}

test('read and predicted, then taken from storage for ten minutes', async () => {
  const ports = await site();
  expect(await check(ports, 'jo@acme.com')).toMatchObject({
    ok: true,
    checked: { headline: { decidedBy: ['T1'] }, checkedAt: AT, fromStorage: false },
  });
  ports.advance(599);
  expect(await check(ports, 'jo@acme.com')).toMatchObject({
    checked: { headline: { decidedBy: ['T1'] }, checkedAt: AT, fromStorage: true },
  });
  expect(ports.calls).toHaveLength(2);
  ports.advance(1);
  expect(await check(ports, 'jo@acme.com')).toMatchObject({ checked: { fromStorage: false } });
});

test('as typed: letter case is told, though the account is the same', async () => {
  const ports = await site();
  await check(ports, 'jo@acme.com');
  const other = await check(ports, 'Jo@ACME.com');
  expect(other).toMatchObject({
    checked: {
      address: 'Jo@ACME.com',
      headline: { caveats: expect.arrayContaining(['letter-case']) },
    },
  });
  expect(ports.calls).toHaveLength(2);
});

test.each([
  {
    name: 'another person',
    change: {
      access: {
        caller: { accountId: 'b', project: { id: '10001', key: 'HELP' } },
        rights: { ok: true, at: AT, value: RIGHTS },
      },
    },
  },
  {
    name: 'other rights',
    change: {
      access: {
        caller: { accountId: 'a', project: { id: '10001', key: 'HELP' } },
        rights: { ok: true, at: AT, value: { ...RIGHTS, browsesUsers: false } },
      },
    },
  },
  {
    name: 'another project',
    change: {
      access: {
        caller: { accountId: 'a', project: { id: '10002', key: 'SUP' } },
        rights: { ok: true, at: AT, value: RIGHTS },
      },
    },
  },
  {
    name: 'a project that changed',
    change: {
      surroundings: {
        project: { ok: true, at: AT, value: PROJECT },
        portalAccess: { ok: true, at: AT, value: 'broken' },
      },
    },
  },
] as const)('$name is another prediction', async ({ change }) => {
  const ports = await site();
  await check(ports, 'jo@acme.com');
  expect(await check(ports, 'jo@acme.com', change)).toMatchObject({
    checked: { fromStorage: false },
  });
});

test.each([
  {
    name: 'the account',
    spoil: (ports: FakePorts) => {
      ports.answers.userSearch = { ok: false, because: 'failed' };
    },
    change: {},
  },
  {
    name: 'the portal access',
    spoil: () => undefined,
    change: {
      surroundings: {
        project: { ok: true, at: AT, value: PROJECT },
        portalAccess: { ok: false, because: 'timed-out' },
      },
    },
  },
  {
    name: 'the project',
    spoil: () => undefined,
    change: {
      surroundings: {
        project: { ok: false, because: 'failed' },
        portalAccess: { ok: false, because: 'failed' },
      },
    },
  },
] as const)(
  'a prediction that lacks $name for the moment is not kept',
  async ({ spoil, change }) => {
    const ports = await site();
    spoil(ports);
    await check(ports, 'jo@acme.com', change);
    expect([...ports.values.keys()].filter((key) => key.includes('prediction'))).toEqual([]);
    expect(await check(ports, 'jo@acme.com', change)).toMatchObject({
      checked: { fromStorage: false },
    });
  },
);

test('what Jira refuses for good is kept', async () => {
  const ports = await site();
  ports.answers.customers = { ok: false, because: 'not-permitted' };
  await check(ports, 'jo@acme.com');
  expect(await check(ports, 'jo@acme.com')).toMatchObject({ checked: { fromStorage: true } });
});

test('an address that is not valid is answered from the record alone', async () => {
  const ports = await site();
  expect(await check(ports, 'jo')).toMatchObject({ checked: { headline: { decidedBy: ['A1'] } } });
  expect(ports.calls).toEqual([]);
});

test.each(['jo@acme.com', 'jo'])(
  'settings that cannot be loaded fail the check of %s',
  async (text) => {
    const ports = await site();
    ports.refused.add('getMany');
    expect(await check(ports, text)).toEqual({ ok: false, code: 'storage-failed' });
  },
);

test('any text at all is answered, and only keyed hashes of it are written', async () => {
  const ports = await site();
  const local = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        local,
        local.map((text) => `${text}@acme.com`),
      ),
      async (text) => {
        expect(await check(ports, text)).toMatchObject({ ok: true, checked: { address: text } });
      },
    ),
    { numRuns: 200 },
  );
  const keys = [...ports.values.keys()].filter((key) => /account|prediction/.test(key));
  expect(keys.length).toBeGreaterThan(10);
  for (const key of keys) expect(key).toMatch(/^v1:(?:account|prediction):[\w:-]+:[0-9a-f]{64}$/);
});
