import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import type { PersonaName } from '../../sandbox/site/types';

const KNOWN = { code: 'any-domain-grants', concern: '', reason: 'As intended' };
const OTHER = { code: 'customer-invited-off', concern: 'HELP', reason: 'Until June' };
const JULES = '5f1a0b2c3d4e5f60718a0003';
const SAM = '5f1a0b2c3d4e5f60718a0004';

async function saved(seam: Seam, muted: readonly object[], as: PersonaName, basedOn?: string) {
  const reply = await seam.invoke('muted/save', { muted, basedOn }, { as });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

test('who and when is filled in for what is new, and kept for what was there', async () => {
  const seam = openSeam('help-desk');
  const first = await saved(seam, [KNOWN], 'jira-admin');
  expect(first.value).toEqual([{ ...KNOWN, mutedAt: expect.any(String), mutedBy: JULES }]);
  const second = await saved(seam, [OTHER, KNOWN], 'site-admin', first.version);
  expect(second.value).toMatchObject([{ ...OTHER, mutedBy: SAM }, first.value[0] ?? {}]);
});

test('another reason is another decision; what is not sent is shown again', async () => {
  const seam = openSeam('help-desk');
  const first = await saved(seam, [KNOWN, OTHER], 'jira-admin');
  const changed = { ...KNOWN, reason: 'Decided anew' };
  const second = await saved(seam, [changed], 'site-admin', first.version);
  expect(second.value).toMatchObject([{ ...changed, mutedBy: SAM }]);
});

test('two who mute at the same time: the second is told', async () => {
  const seam = openSeam('help-desk');
  await saved(seam, [KNOWN], 'jira-admin');
  const reply = await seam.invoke('muted/save', { muted: [OTHER] }, { as: 'site-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } });
});

test.each([
  { name: 'a code that no check has', entry: { ...KNOWN, code: 'x' }, field: 'muted.0.code' },
  { name: 'no reason', entry: { ...KNOWN, reason: '  ' }, field: 'muted.0.reason' },
  { name: 'an author', entry: { ...KNOWN, mutedBy: 'me' }, field: 'muted.0.mutedBy' },
])('$name is a bad request', async ({ entry, field }) => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('muted/save', { muted: [entry] }, { as: 'jira-admin' });
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});
