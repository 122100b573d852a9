import { openSeam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;
const FILE = { format: 'invite-check/settings@1', site: { internal: true } } as const;
const LATER = { format: 'invite-check/settings@1', site: { internal: false } } as const;

async function two() {
  const seam = openSeam('help-desk');
  const first = await seam.invoke('settings/save', { file: FILE, comment: 'why' }, ADMIN);
  const basedOn = first.ok ? first.data.revision : '';
  await seam.invoke('settings/save', { file: LATER, basedOn }, ADMIN);
  return { seam, first: basedOn };
}

test('an old revision with its settings', async () => {
  const { seam, first } = await two();
  const reply = await seam.invoke('settings/revision', { revision: first }, ADMIN);
  expect(reply).toMatchObject({
    ok: true,
    data: { revision: first, comment: 'why', savedBy: '5f1a0b2c3d4e5f60718a0003', file: FILE },
  });
});

test.each(['', 'current', '000002-ffffffff', '../x', 'a:b', 'jo@acme.com'])(
  '%p is not found',
  async (revision) => {
    const { seam } = await two();
    const reply = await seam.invoke('settings/revision', { revision }, ADMIN);
    expect(reply).toEqual({ ok: false, error: { code: 'not-found' } });
  },
);

test('a revision that no longer can be read is told apart from none', async () => {
  const { seam, first } = await two();
  seam.kvs.values.set(`v1:settings:${first}:0`, { value: '{"format":"other"}' });
  const reply = await seam.invoke('settings/revision', { revision: first }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'broken-settings' } });
});

test('no text is a bad request', async () => {
  const { seam } = await two();
  const reply = await seam.invoke('settings/revision', { revision: 7 }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field: 'revision' } });
});

test('storage refuses', async () => {
  const { seam, first } = await two();
  seam.kvs.refuses = /settings|batch/;
  const reply = await seam.invoke('settings/revision', { revision: first }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
});
