import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import type { SettingsFile } from '../contract/settings-file';
import { SETTINGS_POINTER, SETTINGS_SAVING } from './keys';
import { readHistory } from './history';
import { readHead, readRecord } from './record';
import { saveRecord, type Save } from './save-record';

const FILE: SettingsFile = { format: 'invite-check/settings@1', site: { internal: true } };

function save(ports: FakePorts, change: Partial<Save> = {}) {
  return saveRecord(ports, { file: FILE, savedBy: 'a', ...change });
}

async function revisionOf(ports: FakePorts, change: Partial<Save> = {}): Promise<string> {
  const saved = await save(ports, change);
  if (!saved.ok) throw new Error(saved.code);
  return saved.head.revision;
}

test('revisions count up, and each is based on the one before', async () => {
  const ports = fakePorts();
  const first = await revisionOf(ports);
  const second = await revisionOf(ports, { basedOn: first, comment: 'why' });
  expect([first, second].map((revision) => revision.slice(0, 7))).toEqual(['000001-', '000002-']);
  expect(await readHead(ports.store)).toMatchObject({ head: { revision: second, comment: 'why' } });
});

test('whoever did not see the current record does not overwrite it', async () => {
  const ports = fakePorts();
  const first = await revisionOf(ports);
  expect(await save(ports, { savedBy: 'b' })).toEqual({ ok: false, code: 'conflict' });
  expect(await save(ports, { basedOn: '000009-00000000' })).toEqual({
    ok: false,
    code: 'conflict',
  });
  expect(await readHead(ports.store)).toMatchObject({ head: { revision: first } });
});

test('of two who save at the same time one wins', async () => {
  const ports = fakePorts();
  const basedOn = await revisionOf(ports);
  const both = await Promise.all([save(ports, { basedOn }), save(ports, { basedOn })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, code: 'storage-failed', retryAfter: 30 });
});

test('a save whose answer got lost is made once, and is no conflict with itself', async () => {
  const ports = fakePorts();
  const basedOn = await revisionOf(ports);
  const change = { basedOn, file: { ...FILE, projects: {} }, comment: 'why' };
  const made = await revisionOf(ports, change);
  expect(await revisionOf(ports, change)).toBe(made);
  for (const other of [
    { ...change, comment: 'because' },
    { ...change, savedBy: 'b' },
    { ...change, file: FILE },
    { ...change, basedOn: '000009-00000000' },
  ]) {
    expect(await save(ports, other)).toEqual({ ok: false, code: 'conflict' });
  }
});

test('a save that died blocks the next one for as long as it says, no longer', async () => {
  const ports = fakePorts();
  const until = new Date(ports.now().getTime() + 30_000).toISOString();
  await ports.store.claim(SETTINGS_SAVING, { by: 'dead', until }, 30);
  ports.advance(10);
  expect(await save(ports)).toEqual({ ok: false, code: 'storage-failed', retryAfter: 20 });
  ports.advance(20);
  expect(await save(ports)).toMatchObject({ ok: true });
  expect(ports.values.has(SETTINGS_SAVING)).toBe(false);
});

test('whoever was too slow does not switch the pointer, nor take the turn from who came after', async () => {
  const ports = fakePorts();
  const set = ports.store.set;
  const turn = { by: 'later', until: '2026-08-03T09:05:00.000Z' };
  const slow: FakePorts = {
    ...ports,
    store: {
      ...ports.store,
      set: async (key, value, ttl) => {
        await set(SETTINGS_SAVING, turn);
        return set(key, value, ttl);
      },
    },
  };
  expect(await save(slow)).toEqual({ ok: false, code: 'storage-failed' });
  expect(ports.values.has(SETTINGS_POINTER)).toBe(false);
  expect(ports.values.get(SETTINGS_SAVING)?.value).toEqual(turn);
});

test('a record that cannot be read any more may be replaced', async () => {
  const ports = fakePorts();
  const first = await revisionOf(ports);
  await ports.store.set(`v1:settings:${first}:0`, 'broken');
  expect(await save(ports, { basedOn: first })).toEqual({ ok: false, code: 'conflict' });
  expect((await revisionOf(ports)).slice(0, 7)).toBe('000002-');
  await ports.store.set(SETTINGS_POINTER, 'broken');
  expect(await save(ports)).toMatchObject({ ok: true });
});

test('two hundred revisions are kept', async () => {
  const ports = fakePorts();
  let basedOn = await revisionOf(ports);
  const first = basedOn;
  for (let turn = 0; turn < 200; turn += 1) basedOn = await revisionOf(ports, { basedOn });
  const kept = [...ports.values.keys()].filter((key) => key.endsWith(':head'));
  expect(kept).toHaveLength(200);
  expect([...ports.values.keys()].join()).not.toContain(first);
});

test.each(['get', 'claim', 'set', 'getMany'] as const)(
  'storage refuses to %s: nothing changes',
  async (name) => {
    const ports = fakePorts();
    const basedOn = await revisionOf(ports);
    ports.refused.add(name);
    expect(await save(ports, { basedOn })).toEqual({ ok: false, code: 'storage-failed' });
    ports.refused.clear();
    expect(await readHead(ports.store)).toMatchObject({ head: { revision: basedOn } });
  },
);

/** 5,000 approved domains and 200 projects: six chunks. */
const LARGE: SettingsFile = {
  format: 'invite-check/settings@1',
  site: {
    approvedDomains: Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `department-${String(n)}.customer-with-a-long-name.example.com`,
        { role: 'customer' as const, approval: false },
      ]),
    ),
  },
  projects: Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [`P${String(n)}`, { customerInvited: true }]),
  ),
};

/** The same ports, of which the write with this number, and perhaps everything after it, is refused. */
function refusingWrite(ports: FakePorts, at: number, andAfter: boolean) {
  const seen = { writes: 0 };
  const counted =
    <Rest extends readonly unknown[], T>(write: (...rest: Rest) => Promise<T>) =>
    (...rest: Rest): Promise<T | { readonly ok: false }> => {
      seen.writes += 1;
      const isRefused = andAfter ? seen.writes >= at : seen.writes === at;
      return isRefused ? Promise.resolve({ ok: false }) : write(...rest);
    };
  const { claim, set } = ports.store;
  const store = { ...ports.store, claim: counted(claim), set: counted(set) };
  return { seen, ports: { ...ports, store } };
}

describe.each([true, false])(
  'a large save that is refused half-way (and after: %p)',
  (andAfter) => {
    test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
      'at write %i: the old record and the history are as they were',
      async (at) => {
        const ports = fakePorts();
        const first = await revisionOf(ports);
        const basedOn = await revisionOf(ports, { basedOn: first });
        const before = await readHistory(ports.store);
        const refusing = refusingWrite(ports, at, andAfter);
        expect(await saveRecord(refusing.ports, { file: LARGE, savedBy: 'b', basedOn })).toEqual({
          ok: false,
          code: 'storage-failed',
        });
        expect(await readHistory(ports.store)).toEqual(before);
        const head = await readHead(ports.store);
        if (!head.ok || head.head === undefined) throw new Error('no head');
        expect(await readRecord(ports.store, head.head)).toMatchObject({ record: { file: FILE } });
        expect(await save(ports, { file: LARGE, basedOn })).toMatchObject({ ok: true });
      },
    );
  },
);

test('there are nine writes in a large save: turn, six chunks, head, pointer', async () => {
  const refusing = refusingWrite(fakePorts(), 99, true);
  await saveRecord(refusing.ports, { file: LARGE, savedBy: 'b' });
  expect(refusing.seen.writes).toBe(9);
});
