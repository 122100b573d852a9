import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { listHeadKey } from '../keys';
import { isWanted, readListHead, readListHeads, writeListHead } from './list-heads';

const idOf = (project: string, number: number) =>
  `${project}-${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

test('a head is read as it was written, until it expires', async () => {
  const ports = fakePorts();
  await writeListHead(ports.store, HEAD);
  expect(await readListHead(ports.store, LIST)).toEqual({ ok: true, value: HEAD });
  ports.advance(30 * 86_400);
  expect(await readListHead(ports.store, LIST)).toEqual({ ok: true, value: undefined });
});

test('all of a project, and of no other that begins alike; newest first', async () => {
  const { store } = fakePorts();
  for (const project of ['1', '10', '10001']) {
    for (let number = 0; number < 120; number += 1) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
      const id = idOf(project, number);
      await writeListHead(store, { ...HEAD, id, at, project: { id: project, key: 'HELP' } });
    }
  }
  await store.set(listHeadKey(idOf('10', 999)), { of: 'a later version' });
  const some = await readListHeads(store, '10');
  const all = await readListHeads(store);
  if (!some.ok || !all.ok) throw new Error('refused');
  expect(some.value.map(({ id }) => id)).toEqual(
    Array.from({ length: 120 }, (_, index) => idOf('10', 119 - index)),
  );
  expect(all.value).toHaveLength(360);
});

test('wanted until it is cancelled or gone', async () => {
  const ports = fakePorts();
  expect(await isWanted(ports.store, LIST)).toBe(false);
  await writeListHead(ports.store, HEAD);
  expect(await isWanted(ports.store, LIST)).toBe(true);
  await writeListHead(ports.store, { ...HEAD, cancelledAt: HEAD.at });
  expect(await isWanted(ports.store, LIST)).toBe(false);
  ports.refused.add('get');
  expect(await isWanted(ports.store, LIST)).toBeUndefined();
});
