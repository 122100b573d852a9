import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { listHeadKey, listKey, listReadingKey } from '../keys';
import { deleteList } from './delete-list';
import { startOfReading } from './list-progress';

const OTHER = LIST.replace('00000001', '00000002');

async function filled(chunks: number) {
  const ports = fakePorts();
  await ports.store.set(listHeadKey(LIST), { ...HEAD, rows: chunks, chunks });
  await ports.store.set(listHeadKey(OTHER), HEAD);
  await ports.store.set(listKey(OTHER, 'input', 0), []);
  const reading = { ...startOfReading(HEAD, HEAD.at), accountChunks: 3 };
  await ports.store.set(listReadingKey(LIST), reading);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    for (const part of ['input', 'output'] as const) {
      await ports.store.set(listKey(LIST, part, chunk), []);
    }
  }
  return ports;
}

test('every key of it goes, and none of another list', async () => {
  const ports = await filled(300);
  expect(await deleteList(ports, LIST)).toEqual({ ok: true, value: undefined });
  expect([...ports.values.keys()]).toEqual([listHeadKey(OTHER), listKey(OTHER, 'input', 0)]);
});

test('a list that was cancelled before is marked, too, before anything of it goes', async () => {
  const ports = await filled(20);
  await ports.store.set(listHeadKey(LIST), { ...HEAD, cancelledAt: '2026-08-01T00:00:00.000Z' });
  ports.refused.add('deleteMany');
  expect(await deleteList(ports, LIST)).toEqual({ ok: false });
  expect(ports.values.get(listHeadKey(LIST))).toMatchObject({
    value: { cancelledAt: '2026-08-01T00:00:00.000Z', deletedAt: ports.now().toISOString() },
  });
});

test('what a query does not show yet goes as well', async () => {
  const ports = await filled(20);
  const blind = { ...ports.store, keys: () => Promise.resolve({ ok: true, value: [] } as const) };
  expect(await deleteList({ ...ports, store: blind }, LIST)).toMatchObject({ ok: true });
  expect(ports.values.size).toBe(3);
  expect(ports.values.has(listReadingKey(LIST))).toBe(true);
  expect(await deleteList(ports, LIST)).toMatchObject({ ok: true });
  expect(ports.values.size).toBe(2);
});

test.each(['get', 'set', 'delete', 'deleteMany', 'keys'] as const)(
  'storage that refuses %s is told, and the next try goes on',
  async (operation) => {
    const ports = await filled(20);
    ports.refused.add(operation);
    expect(await deleteList(ports, LIST)).toEqual({ ok: false });
    ports.refused.clear();
    // Whoever tries again must find it.
    expect(ports.values.has(listHeadKey(LIST))).toBe(true);
    expect(await deleteList(ports, LIST)).toMatchObject({ ok: true });
    expect(ports.values.size).toBe(2);
  },
);
