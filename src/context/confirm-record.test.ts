import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import { confirmRecord } from './confirm-record';
import { settingsHead, SETTINGS_POINTER, SETTINGS_SAVING } from './keys';
import { readHead, readRecord } from './record';
import { saveRecord } from './save-record';

const FILE = { format: 'invite-check/settings@1', site: { internal: true } } as const;

async function recorded(ports: FakePorts, basedOn?: string): Promise<string> {
  const based = basedOn === undefined ? {} : { basedOn };
  const saved = await saveRecord(ports, { file: FILE, savedBy: 'a', ...based });
  if (!saved.ok) throw new Error(saved.code);
  return saved.head.revision;
}

test('saving confirms, and confirming changes nothing but who and when', async () => {
  const ports = fakePorts();
  const revision = await recorded(ports);
  const before = await readHead(ports.store);
  expect(before).toMatchObject({ head: { confirmedAt: '2026-08-03T09:00:00.000Z' } });
  ports.advance(60);
  const confirmed = await confirmRecord(ports, { revision, confirmedBy: 'b' });
  if (!before.ok || !confirmed.ok) throw new Error('refused');
  const head = { ...before.head, confirmedAt: '2026-08-03T09:01:00.000Z', confirmedBy: 'b' };
  expect(confirmed.head).toEqual(head);
  expect(ports.values.get(SETTINGS_POINTER)?.value).toEqual(head);
  expect(ports.values.get(settingsHead(revision))?.value).toEqual(head);
  expect(await readRecord(ports.store, confirmed.head)).toMatchObject({ record: { file: FILE } });
  expect(ports.values.has(SETTINGS_SAVING)).toBe(false);
});

test('a head of before confirmations were kept can be confirmed', async () => {
  const ports = fakePorts();
  const head = { revision: '000001-a', savedAt: 'x', savedBy: 'a', chunks: 1 };
  await ports.store.set(SETTINGS_POINTER, head);
  const confirmed = await confirmRecord(ports, { revision: '000001-a', confirmedBy: 'b' });
  expect(confirmed).toMatchObject({ ok: true, head: { ...head, confirmedBy: 'b' } });
});

test('what is not the current revision any more, or never was, is not confirmed', async () => {
  const ports = fakePorts();
  const conflict = { ok: false, code: 'conflict' };
  expect(await confirmRecord(ports, { revision: 'x', confirmedBy: 'b' })).toEqual(conflict);
  const first = await recorded(ports);
  const second = await recorded(ports, first);
  expect(await confirmRecord(ports, { revision: first, confirmedBy: 'b' })).toEqual(conflict);
  expect(await readHead(ports.store)).toMatchObject({
    head: { revision: second, confirmedBy: 'a' },
  });
});

test('while somebody saves nobody confirms', async () => {
  const ports = fakePorts();
  const revision = await recorded(ports);
  const until = new Date(ports.now().getTime() + 60_000).toISOString();
  await ports.store.claim(SETTINGS_SAVING, { by: 'other', until }, 60);
  expect(await confirmRecord(ports, { revision, confirmedBy: 'b' })).toEqual({
    ok: false,
    code: 'storage-failed',
    retryAfter: 60,
  });
});

test.each([
  { name: 'the head', refuses: (key: string) => key.endsWith(':head') },
  { name: 'the pointer', refuses: (key: string) => key === SETTINGS_POINTER },
])('storage refuses $name: it is as it was', async ({ refuses }) => {
  const ports = fakePorts();
  const revision = await recorded(ports);
  const { set } = ports.store;
  const store: FakePorts['store'] = {
    ...ports.store,
    set: (key, value, ttl) =>
      refuses(key) ? Promise.resolve({ ok: false }) : set(key, value, ttl),
  };
  expect(await confirmRecord({ ...ports, store }, { revision, confirmedBy: 'b' })).toEqual({
    ok: false,
    code: 'storage-failed',
  });
  expect(await readHead(ports.store)).toMatchObject({ head: { confirmedBy: 'a' } });
});

test('a turn that was lost on the way confirms nothing', async () => {
  const ports = fakePorts();
  const revision = await recorded(ports);
  const { set } = ports.store;
  const store: FakePorts['store'] = {
    ...ports.store,
    set: async (key, value, ttl) => {
      await set(SETTINGS_SAVING, { by: 'later', until: '2027' });
      return set(key, value, ttl);
    },
  };
  expect(await confirmRecord({ ...ports, store }, { revision, confirmedBy: 'b' })).toEqual({
    ok: false,
    code: 'storage-failed',
  });
  expect(await readHead(ports.store)).toMatchObject({ head: { confirmedBy: 'a' } });
});

test('a pointer of another shape is broken', async () => {
  const ports = fakePorts();
  await ports.store.set(SETTINGS_POINTER, 'broken');
  expect(await confirmRecord(ports, { revision: 'x', confirmedBy: 'b' })).toEqual({
    ok: false,
    code: 'broken-settings',
  });
});
