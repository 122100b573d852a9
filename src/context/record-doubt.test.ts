import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import type { SettingsFile } from '../contract/settings-file';
import { CONTRADICTED } from './keys';
import type { Store } from './ports';
import { readRecordDoubt } from './record-doubt';
import { saveRecord } from './save-record';

const FILE: SettingsFile = { format: 'invite-check/settings@1', site: { internal: true } };
const DAY_MS = 86_400_000;

async function recorded(): Promise<{ readonly ports: FakePorts; readonly revision: string }> {
  const ports = fakePorts();
  const saved = await saveRecord(ports, { file: FILE, savedBy: 'a' });
  if (!saved.ok) throw new Error(saved.code);
  return { ports, revision: saved.head.revision };
}

const after = ({ now }: FakePorts, days: number) => new Date(now().getTime() + days * DAY_MS);

test('where nothing is recorded, that is it', async () => {
  const ports = fakePorts();
  expect(await readRecordDoubt(ports.store, ports.now())).toEqual({
    ok: true,
    doubt: 'not-recorded',
  });
});

test('a record of today that nothing contradicts is not in doubt', async () => {
  const { ports } = await recorded();
  expect(await readRecordDoubt(ports.store, ports.now())).toEqual({ ok: true, doubt: undefined });
});

test('after so many days without a word it is stale', async () => {
  const { ports } = await recorded();
  const read = (days: number) => readRecordDoubt(ports.store, after(ports, days));
  expect(await read(30)).toEqual({ ok: true, doubt: undefined });
  expect(await read(31)).toEqual({ ok: true, doubt: 'stale' });
});

test('accounts that contradict weigh more than its age, if they contradict this revision', async () => {
  const { ports, revision } = await recorded();
  await ports.store.set(CONTRADICTED, { revision, accounts: 2 });
  const late = after(ports, 31);
  expect(await readRecordDoubt(ports.store, late)).toEqual({ ok: true, doubt: 'contradicted' });
  await ports.store.set(CONTRADICTED, { revision: '000009-00000000', accounts: 2 });
  expect(await readRecordDoubt(ports.store, late)).toEqual({ ok: true, doubt: 'stale' });
});

test.each([/current$/, /contradicted$/, /stale-after$/])(
  'refused storage is told: %s',
  async (refused) => {
    const { ports } = await recorded();
    const get: Store['get'] = (key) =>
      refused.test(key) ? Promise.resolve({ ok: false }) : ports.store.get(key);
    expect(await readRecordDoubt({ ...ports.store, get }, ports.now())).toEqual({
      ok: false,
      code: 'storage-failed',
    });
  },
);
