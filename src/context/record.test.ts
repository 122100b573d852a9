import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import type { SettingsFile } from '../contract/settings-file';
import { CHUNK, readHead, readRecord, writeRecord } from './record';
import { SETTINGS_POINTER } from './keys';

const FILE: SettingsFile = { format: 'invite-check/settings@1', site: { internal: true } };
const HEAD = { revision: '000001-abcdef01', savedAt: '2026-08-03T09:00:00.000Z', savedBy: 'a' };

function domains(count: number): SettingsFile {
  const approvedDomains = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `department-${String(index)}.example.com`,
      { role: 'customer' as const, approval: false },
    ]),
  );
  return { format: 'invite-check/settings@1', site: { approvedDomains } };
}

async function roundTrip(ports: FakePorts, file: SettingsFile) {
  const written = await writeRecord(ports, HEAD, file);
  if (!written.ok) throw new Error(written.code);
  return { head: written.head, read: await readRecord(ports.store, written.head) };
}

test.each([
  { name: 'a small record', file: FILE, chunks: 1 },
  { name: '5,000 domains', file: domains(5000), chunks: 5 },
])('$name is read as it was written', async ({ file, chunks }) => {
  const ports = fakePorts();
  const { head, read } = await roundTrip(ports, file);
  expect(head).toEqual({ ...HEAD, chunks });
  expect(read).toMatchObject({ ok: true, record: { head, file } });
  const largest = Math.max(
    ...[...ports.values.values()].map(({ value }) => Buffer.byteLength(JSON.stringify(value))),
  );
  expect(largest).toBeLessThan(240 * 1024);
});

test('a chunk of the longest characters still fits a value', () => {
  expect(Buffer.byteLength(JSON.stringify('\uffff'.repeat(CHUNK)))).toBeLessThan(240 * 1024);
  expect(Buffer.byteLength(JSON.stringify('"'.repeat(CHUNK)))).toBeLessThan(240 * 1024);
});

test('until the pointer is switched nothing is recorded', async () => {
  const ports = fakePorts();
  await roundTrip(ports, FILE);
  expect(await readHead(ports.store)).toEqual({ ok: true, head: undefined });
});

test('the pointer names author, time and comment', async () => {
  const ports = fakePorts();
  const head = { ...HEAD, comment: 'why', chunks: 1 };
  await ports.store.set(SETTINGS_POINTER, head);
  expect(await readHead(ports.store)).toEqual({ ok: true, head });
});

test.each([
  {
    name: 'a pointer of another shape',
    spoil: (ports: FakePorts) => ports.store.set(SETTINGS_POINTER, { revision: 1 }),
  },
])('$name is broken, not absent', async ({ spoil }) => {
  const ports = fakePorts();
  await spoil(ports);
  expect(await readHead(ports.store)).toEqual({ ok: false, code: 'broken-settings' });
});

test.each([
  { name: 'a chunk is gone', value: undefined },
  { name: 'a chunk is no JSON', value: '{' },
  { name: 'a chunk is no settings file', value: '{"format":"other"}' },
])('$name: the record is broken', async ({ value }) => {
  const ports = fakePorts();
  const { head } = await roundTrip(ports, FILE);
  const key = `v1:settings:${HEAD.revision}:0`;
  if (value === undefined) ports.values.delete(key);
  else await ports.store.set(key, value);
  expect(await readRecord(ports.store, head)).toEqual({ ok: false, code: 'broken-settings' });
});

test.each(['get', 'getMany', 'set'] as const)('storage refuses to %s', async (name) => {
  const ports = fakePorts();
  ports.refused.add(name);
  const failed = { ok: false, code: 'storage-failed' };
  if (name === 'get') expect(await readHead(ports.store)).toEqual(failed);
  if (name === 'getMany')
    expect(await readRecord(ports.store, { ...HEAD, chunks: 1 })).toEqual(failed);
  if (name === 'set') expect(await writeRecord(ports, HEAD, FILE)).toEqual(failed);
});
