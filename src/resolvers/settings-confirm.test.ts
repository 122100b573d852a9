import { openSeam } from '../../tests/back-end/forge-seam';

const FILE = { format: 'invite-check/settings@1', site: { internal: true } } as const;
const SITE_ADMIN_ID = '5f1a0b2c3d4e5f60718a0004';

async function recorded() {
  const seam = openSeam('help-desk');
  const saved = await seam.invoke('settings/save', { file: FILE }, { as: 'jira-admin' });
  return { seam, revision: saved.ok ? saved.data.revision : '' };
}

test('another admin says that it is still correct; nothing else changes', async () => {
  const { seam, revision } = await recorded();
  const before = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  const reply = await seam.invoke('settings/confirm', { revision }, { as: 'site-admin' });
  expect(reply).toMatchObject({ ok: true, data: { revision, confirmedBy: SITE_ADMIN_ID } });
  const after = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  const record = before.ok ? before.data.record : undefined;
  const { confirmedAt } = reply.ok ? reply.data : { confirmedAt: '' };
  expect(after).toEqual({
    ok: true,
    data: { record: { ...record, confirmedAt, confirmedBy: SITE_ADMIN_ID } },
  });
});

test('the right to confirm is asked this moment', async () => {
  const { seam, revision } = await recorded();
  seam.rest.length = 0;
  await seam.invoke('settings/confirm', { revision }, { as: 'jira-admin' });
  expect(seam.rest.map(({ path }) => path.split('?')[0])).toEqual(['/rest/api/3/mypermissions']);
});

test('a revision that is no longer the current one conflicts', async () => {
  const { seam, revision } = await recorded();
  const later = { file: FILE, basedOn: revision };
  await seam.invoke('settings/save', later, { as: 'jira-admin' });
  const reply = await seam.invoke('settings/confirm', { revision }, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } });
});

test.each([{}, { revision: 7 }, { revision: 'a:b' }, { revision: 'a', also: 1 }])(
  '%p is a bad request',
  async (payload) => {
    const reply = await openSeam('help-desk').invoke('settings/confirm', payload, {
      as: 'jira-admin',
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  },
);

test('storage refuses: nobody confirmed', async () => {
  const { seam, revision } = await recorded();
  seam.kvs.refuses = /^set v1:settings:current/;
  const reply = await seam.invoke('settings/confirm', { revision }, { as: 'site-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
  const read = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  expect(read).not.toMatchObject({ data: { record: { confirmedBy: SITE_ADMIN_ID } } });
});
