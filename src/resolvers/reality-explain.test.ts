import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import type { PersonaName } from '../../sandbox/site/types';

const SEEN = { concern: 'seen acme.com portal-only', reason: 'Migrated by hand' };
const DRIFT = { concern: 'drift d1', reason: 'Known' };
const JULES = '5f1a0b2c3d4e5f60718a0003';
const SAM = '5f1a0b2c3d4e5f60718a0004';

async function saved(seam: Seam, explained: readonly object[], as: PersonaName, basedOn?: string) {
  const reply = await seam.invoke('reality/explain', { explained, basedOn }, { as });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

test('who and when is filled in for what is new, and kept for what was there', async () => {
  const seam = openSeam('help-desk');
  const first = await saved(seam, [SEEN], 'jira-admin');
  expect(first.value).toEqual([{ ...SEEN, at: expect.any(String), by: JULES }]);
  const second = await saved(seam, [DRIFT, SEEN], 'site-admin', first.version);
  expect(second.value).toMatchObject([{ ...DRIFT, by: SAM }, first.value[0] ?? {}]);
  const read = await seam.invoke('reality/read', {}, { as: 'jira-admin' });
  expect(read).toMatchObject({ data: { explained: second } });
});

test('another reason is another decision', async () => {
  const seam = openSeam('help-desk');
  const first = await saved(seam, [SEEN], 'jira-admin');
  const again = { ...SEEN, reason: 'They were added in the Administration hub' };
  const second = await saved(seam, [again], 'site-admin', first.version);
  expect(second.value).toMatchObject([{ ...again, by: SAM }]);
});

test('two who explain at the same time: the second is told', async () => {
  const seam = openSeam('help-desk');
  await saved(seam, [SEEN], 'jira-admin');
  const reply = await seam.invoke('reality/explain', { explained: [] }, { as: 'site-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } });
});

test.each([
  { name: 'no reason', entry: { ...SEEN, reason: ' ' }, field: 'explained.0.reason' },
  { name: 'no concern of ours', entry: { ...SEEN, concern: 'x' }, field: 'explained.0.concern' },
  { name: 'an author', entry: { ...SEEN, by: 'me' }, field: 'explained.0.by' },
])('$name is a bad request', async ({ entry, field }) => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('reality/explain', { explained: [entry] }, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});
