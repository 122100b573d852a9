import { fakePorts } from '../../tests/back-end/ports';
import { SETTINGS_POINTER } from './keys';
import { saveRecord } from './save-record';
import { openSettings } from './settings-in-use';

const FILE = {
  format: 'invite-check/settings@1',
  site: { internal: true },
  projects: { HELP: { customerInvited: false } },
} as const;

async function open(ports = fakePorts(), key = 'HELP') {
  const opened = await openSettings(ports.store, key);
  if (!opened.ok) throw new Error(opened.code);
  return opened.opened;
}

test('nothing recorded: everything is unknown', async () => {
  const { head, load } = await open();
  expect(head).toBeUndefined();
  expect(await load()).toMatchObject({
    ok: true,
    inUse: { site: { internal: ['on', 'off'] }, project: {} },
  });
});

test.each([
  { key: 'HELP', project: { customerInvited: false } },
  { key: 'SUP', project: {} },
])('the record, for project $key', async ({ key, project }) => {
  const ports = fakePorts();
  await saveRecord(ports, { file: FILE, savedBy: 'a' });
  const { load } = await open(ports, key);
  expect(await load()).toMatchObject({ ok: true, inUse: { site: { internal: ['on'] }, project } });
});

test('the settings are read when they are asked for, and once', async () => {
  const ports = fakePorts();
  await saveRecord(ports, { file: FILE, savedBy: 'a' });
  const { load } = await open(ports);
  const both = await Promise.all([load(), load()]);
  expect(both[0]).toBe(both[1]);
});

test.each([
  { name: 'storage refuses the pointer', refused: 'get', code: 'storage-failed', at: 'open' },
  { name: 'storage refuses the chunks', refused: 'getMany', code: 'storage-failed', at: 'load' },
] as const)('$name', async ({ refused, code, at }) => {
  const ports = fakePorts();
  await saveRecord(ports, { file: FILE, savedBy: 'a' });
  ports.refused.add(refused);
  const opened = await openSettings(ports.store, 'HELP');
  const failed = opened.ok ? await opened.opened.load() : opened;
  expect(failed).toEqual({ ok: false, code });
  expect(opened.ok).toBe(at === 'load');
});

test('a broken pointer is told', async () => {
  const ports = fakePorts();
  await ports.store.set(SETTINGS_POINTER, 7);
  expect(await openSettings(ports.store, 'HELP')).toEqual({ ok: false, code: 'broken-settings' });
});
