import { fakePorts } from '../../tests/back-end/ports';
import { GUARDRAILS_KEPT, MUTED_KEPT, readStaleAfter, STALE_AFTER_KEPT } from './audit-documents';
import { readDocument, saveDocument } from './document';

const RULE = {
  name: 'Nobody outside',
  who: { group: 'outsiders' },
  never: ['atlassian-account-invitation'],
} as const;
const MUTED = {
  code: 'any-domain-grants',
  concern: 'x',
  reason: 'Known',
  mutedAt: '2026-08-03T09:00:00.000Z',
  mutedBy: 'a',
} as const;

test('before the first save: no guardrails, nothing muted, thirty days', async () => {
  const { store } = fakePorts();
  expect(await readDocument(store, GUARDRAILS_KEPT)).toEqual({ ok: true, document: {} });
  expect(await readDocument(store, MUTED_KEPT)).toEqual({ ok: true, document: { value: [] } });
  expect(await readDocument(store, STALE_AFTER_KEPT)).toEqual({
    ok: true,
    document: { value: 30 },
  });
});

test('guardrails are kept as their file, and may be none again', async () => {
  const ports = fakePorts();
  const file = { format: 'invite-check/guardrails@1', rules: [RULE] } as const;
  const saved = await saveDocument(ports, GUARDRAILS_KEPT, { change: () => file });
  expect(await readDocument(ports.store, GUARDRAILS_KEPT)).toEqual(saved);
  const basedOn = saved.ok ? (saved.document.version ?? '') : '';
  await saveDocument(ports, GUARDRAILS_KEPT, { basedOn, change: () => undefined });
  const none = await readDocument(ports.store, GUARDRAILS_KEPT);
  expect(none).toMatchObject({ ok: true, document: { version: expect.any(String) } });
  expect(none).toHaveProperty('document.value', undefined);
});

test('guardrails of another format are broken', async () => {
  const { store } = fakePorts();
  const value = { format: 'invite-check/guardrails@9', rules: [RULE] };
  await store.set(GUARDRAILS_KEPT.key, { version: 'a', value });
  expect(await readDocument(store, GUARDRAILS_KEPT)).toEqual({
    ok: false,
    code: 'broken-settings',
  });
});

test('what no check finds any more is muted no more', async () => {
  const { store } = fakePorts();
  const value = [MUTED, { ...MUTED, code: 'of-yesterday' }, 'odd'];
  await store.set(MUTED_KEPT.key, { version: 'a', value });
  expect(await readDocument(store, MUTED_KEPT)).toEqual({
    ok: true,
    document: { version: 'a', value: [MUTED] },
  });
});

describe('when a record is stale, for pages that only use it', () => {
  test.each([
    { name: 'chosen', stored: { version: 'a', value: 90 }, days: 90 },
    { name: 'not chosen', stored: undefined, days: 30 },
    { name: 'out of range', stored: { version: 'a', value: 0 }, days: 30 },
    { name: 'of another shape', stored: 'x', days: 30 },
  ])('$name: $days days', async ({ stored, days }) => {
    const { store } = fakePorts();
    if (stored !== undefined) await store.set(STALE_AFTER_KEPT.key, stored);
    expect(await readStaleAfter(store)).toEqual({ ok: true, days });
  });

  test('storage refuses', async () => {
    const ports = fakePorts();
    ports.refused.add('get');
    expect(await readStaleAfter(ports.store)).toEqual({ ok: false, code: 'storage-failed' });
  });
});
