import { openSeam } from '../../tests/back-end/forge-seam';

test('nothing is recorded yet', async () => {
  const reply = await openSeam('help-desk').invoke('settings/read', {}, { as: 'site-admin' });
  expect(reply).toEqual({ ok: true, data: {} });
});

test.each(['agent', 'project-admin', 'customer'] as const)('%s may not read', async (as) => {
  const reply = await openSeam('help-desk').invoke('settings/read', {}, { as, projectKey: 'HELP' });
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test('a record that is no settings file any more is told apart from none', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.values.set('v1:settings:current', { value: { revision: 'x' } });
  const reply = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'broken-settings' } });
});

test('a record whose chunks are gone is told apart from none', async () => {
  const seam = openSeam('help-desk');
  const file = { format: 'invite-check/settings@1' };
  await seam.invoke('settings/save', { file }, { as: 'jira-admin' });
  for (const key of seam.kvs.values.keys()) if (key.endsWith(':0')) seam.kvs.values.delete(key);
  const reply = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'broken-settings' } });
});

test('storage refuses', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.refuses = /settings/;
  const reply = await seam.invoke('settings/read', {}, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
});
