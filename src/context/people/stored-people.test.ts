import { fakePorts } from '../../../tests/back-end/ports';
import { EXPLAINED_KEPT, MUTED_KEPT } from '../audit-documents';
import { saveDocument } from '../document';
import { saveRecord } from '../save-record';
import { confirmRecord } from '../confirm-record';
import { ERASED, readAllHeads, readPeople } from './stored-people';

const FILE = { format: 'invite-check/settings@1' } as const;
const ENTRY = { concern: 'drift d1', reason: 'x', at: '2026-08-05T00:00:00.000Z' };
const MUTED = {
  code: 'any-domain-grants',
  concern: '',
  reason: 'x',
  mutedAt: '2026-08-04T00:00:00.000Z',
} as const;

async function stored() {
  const ports = fakePorts();
  const first = await saveRecord(ports, { file: FILE, savedBy: 'ann' });
  if (!first.ok) throw new Error(first.code);
  ports.advance(3600);
  await saveRecord(ports, { file: FILE, savedBy: 'bo', basedOn: first.head.revision });
  ports.advance(3600);
  return ports;
}

test('authors of every revision, who confirmed, muted and explained: each once, with the newest time', async () => {
  const ports = await stored();
  const heads = await readAllHeads(ports.store);
  const [current] = heads.ok ? heads.value : [];
  await confirmRecord(ports, { revision: current?.revision ?? '', confirmedBy: 'ann' });
  await saveDocument(ports, MUTED_KEPT, { change: () => [{ ...MUTED, mutedBy: 'cy' }] });
  await saveDocument(ports, EXPLAINED_KEPT, {
    change: () => [
      { ...ENTRY, by: 'bo' },
      { ...ENTRY, by: ERASED },
    ],
  });
  const people = await readPeople(ports.store);
  expect(
    people.ok && [...people.value].sort((a, b) => (a.accountId < b.accountId ? -1 : 1)),
  ).toEqual([
    { accountId: 'ann', updatedAt: '2026-08-03T11:00:00.000Z' },
    { accountId: 'bo', updatedAt: ENTRY.at },
    { accountId: 'cy', updatedAt: MUTED.mutedAt },
  ]);
});

test('nothing recorded, nobody stored', async () => {
  expect(await readPeople(fakePorts().store)).toEqual({ ok: true, value: [] });
});

test.each(['get', 'getMany', 'page'] as const)(
  '%s refused: nobody is said to be nobody',
  async (one) => {
    const ports = await stored();
    ports.refused.add(one);
    expect(await readPeople(ports.store)).toEqual({ ok: false });
  },
);
