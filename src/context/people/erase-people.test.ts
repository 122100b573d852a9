import { fakePorts } from '../../../tests/back-end/ports';
import { EXPLAINED_KEPT, MUTED_KEPT } from '../audit-documents';
import { readDocument, saveDocument } from '../document';
import { readHead } from '../record';
import { saveRecord } from '../save-record';
import { erasePeople } from './erase-people';
import { readAllHeads } from './stored-people';

const FILE = { format: 'invite-check/settings@1' } as const;
const EXPLAINED = { concern: 'drift d1', reason: 'x', at: '2026-08-05T00:00:00.000Z' };
const MUTED = { code: 'any-domain-grants', concern: '', reason: 'x', mutedAt: '2026' } as const;

async function stored() {
  const ports = fakePorts();
  const first = await saveRecord(ports, { file: FILE, savedBy: 'ann', comment: 'First' });
  if (!first.ok) throw new Error(first.code);
  await saveRecord(ports, { file: FILE, savedBy: 'bo', basedOn: first.head.revision });
  await saveDocument(ports, MUTED_KEPT, {
    change: () => [
      { ...MUTED, mutedBy: 'ann' },
      { ...MUTED, concern: 'HELP', mutedBy: 'bo' },
    ],
  });
  await saveDocument(ports, EXPLAINED_KEPT, { change: () => [{ ...EXPLAINED, by: 'ann' }] });
  return ports;
}

async function authors(ports: ReturnType<typeof fakePorts>) {
  const heads = await readAllHeads(ports.store);
  return heads.ok ? heads.value.map(({ savedBy, confirmedBy }) => [savedBy, confirmedBy]) : [];
}

test('an earlier author is erased; what was done stays, and everybody else', async () => {
  const ports = await stored();
  expect(await erasePeople(ports, new Set(['ann']))).toMatchObject({ ok: true });
  expect(await authors(ports)).toEqual([
    ['bo', 'bo'],
    ['erased', 'erased'],
  ]);
  const heads = await readAllHeads(ports.store);
  expect(heads.ok && heads.value[1]?.comment).toBe('First');
  expect(await readDocument(ports.store, MUTED_KEPT)).toMatchObject({
    document: { value: [{ mutedBy: 'erased' }, { mutedBy: 'bo' }] },
  });
  expect(await readDocument(ports.store, EXPLAINED_KEPT)).toMatchObject({
    document: { value: [{ by: 'erased' }] },
  });
  expect(JSON.stringify([...ports.values])).not.toContain('ann');
});

test('the author of the current record, too', async () => {
  const ports = await stored();
  await erasePeople(ports, new Set(['bo']));
  expect(await readHead(ports.store)).toMatchObject({ head: { savedBy: 'erased' } });
});

test('nobody to erase: nothing is written', async () => {
  const ports = await stored();
  ports.refused.add('set').add('claim');
  expect(await erasePeople(ports, new Set())).toMatchObject({ ok: true });
});

test.each(['set', 'claim', 'get', 'page'] as const)(
  '%s refused is no success',
  async (operation) => {
    const ports = await stored();
    ports.refused.add(operation);
    expect(await erasePeople(ports, new Set(['ann']))).toEqual({ ok: false });
  },
);
