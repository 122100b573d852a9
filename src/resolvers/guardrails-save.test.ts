import { openSeam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;
const RULE = { name: 'r', who: { domain: 'acme.com' }, gets: ['customer-invited'] };
const FORMAT = 'invite-check/guardrails@1';

test('saved, read, replaced on top of what was seen', async () => {
  const seam = openSeam('help-desk');
  const file = { format: FORMAT, rules: [RULE] };
  const first = await seam.invoke('guardrails/save', { file }, ADMIN);
  expect(first).toEqual({ ok: true, data: { value: file, version: expect.any(String) } });
  const basedOn = first.ok ? first.data.version : '';
  const more = { format: FORMAT, rules: [RULE, { ...RULE, name: 's' }] };
  const second = await seam.invoke('guardrails/save', { file: more, basedOn }, ADMIN);
  expect(second).toMatchObject({ ok: true, data: { value: more } });
  expect(await seam.invoke('guardrails/save', { file, basedOn }, ADMIN)).toEqual({
    ok: false,
    error: { code: 'conflict' },
  });
  expect(await seam.invoke('audit/read', {}, ADMIN)).toMatchObject({
    data: { guardrails: { value: more } },
  });
});

test('an empty list of rules deletes them all', async () => {
  const seam = openSeam('help-desk');
  const first = await seam.invoke(
    'guardrails/save',
    { file: { format: FORMAT, rules: [RULE] } },
    ADMIN,
  );
  const basedOn = first.ok ? first.data.version : '';
  const empty = { format: FORMAT, rules: [] };
  const reply = await seam.invoke('guardrails/save', { file: empty, basedOn }, ADMIN);
  expect(reply).toMatchObject({ ok: true, data: { version: expect.any(String) } });
  expect(reply).not.toHaveProperty('data.value');
  const read = await seam.invoke('audit/read', {}, ADMIN);
  expect(read).not.toHaveProperty('data.guardrails.value');
});

test.each([
  { file: { format: FORMAT, rules: [{ ...RULE, gets: ['x'] }] }, field: 'rules.0.gets.0' },
  { file: { format: 'other', rules: [] }, field: 'format' },
  { file: { format: FORMAT, rules: [{ ...RULE, name: '' }] }, field: 'rules.0.name' },
  { file: 'none', field: '' },
])('a broken file names the path $field', async ({ file, field }) => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('guardrails/save', { file }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'broken-settings', field } });
  expect(seam.kvs.log).toEqual([]);
});

test('more rules than a value of Forge holds are too large', async () => {
  const rules = Array.from({ length: 4000 }, (_, n) => ({ ...RULE, name: `rule ${String(n)}` }));
  const file = { format: FORMAT, rules };
  const reply = await openSeam('help-desk').invoke('guardrails/save', { file }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'too-large' } });
});
