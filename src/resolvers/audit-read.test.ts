import { openSeam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;

test('before anything is saved', async () => {
  expect(await openSeam('help-desk').invoke('audit/read', {}, ADMIN)).toEqual({
    ok: true,
    data: { guardrails: {}, muted: { value: [] }, staleAfterDays: { value: 30 } },
  });
});

test('everything as it was saved, each with the version to save on top of', async () => {
  const seam = openSeam('help-desk');
  const rule = { name: 'r', who: { domain: 'acme.com' }, gets: ['customer-invited'] };
  const file = { format: 'invite-check/guardrails@1', rules: [rule] };
  const muted = [{ code: 'any-domain-grants', concern: '', reason: 'Known' }];
  const guardrails = await seam.invoke('guardrails/save', { file }, ADMIN);
  const list = await seam.invoke('muted/save', { muted }, ADMIN);
  const days = await seam.invoke('stale-after/save', { days: 60 }, ADMIN);
  if (!guardrails.ok || !list.ok || !days.ok) throw new Error('refused');
  expect(await seam.invoke('audit/read', {}, ADMIN)).toEqual({
    ok: true,
    data: { guardrails: guardrails.data, muted: list.data, staleAfterDays: days.data },
  });
});

test.each([
  { key: 'v1:guardrails', field: 'guardrails' },
  { key: 'v1:muted', field: 'muted' },
  { key: 'v1:stale-after', field: 'staleAfterDays' },
])('$field that cannot be read any more are named', async ({ key, field }) => {
  const seam = openSeam('help-desk');
  seam.kvs.values.set(key, { value: { version: 'a', value: { format: 'later' } } });
  const reply = await seam.invoke('audit/read', {}, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'broken-settings', field } });
});

test('storage refuses', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.refuses = /v1:muted/;
  const reply = await seam.invoke('audit/read', {}, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed', field: 'muted' } });
});
