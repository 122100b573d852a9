import * as v from 'valibot';
import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { listHeadKey, listKey } from '../keys';
import { LIST_SECONDS, readValue, readValues, writeWhileThere } from './list-store';

const KEY = listKey(LIST, 'input', 0);
const ENTRY = [{ key: KEY, value: 1 }];

test('a value in its shape, or none; of another shape it is refused, not guessed', async () => {
  const { store } = fakePorts();
  expect(await readValue(store, KEY, v.number())).toEqual({ ok: true, value: undefined });
  await store.set(KEY, 1);
  expect(await readValue(store, KEY, v.number())).toEqual({ ok: true, value: 1 });
  expect(await readValue(store, KEY, v.string())).toEqual({ ok: false });
});

test('many keep the order of their keys', async () => {
  const { store, refused } = fakePorts();
  await store.set(KEY, 1);
  const keys = [listKey(LIST, 'input', 1), KEY];
  expect(await readValues(store, keys, v.number())).toEqual({ ok: true, value: [undefined, 1] });
  expect(await readValues(store, [], v.number())).toEqual({ ok: true, value: [] });
  expect(await readValues(store, keys, v.string())).toEqual({ ok: false });
  refused.add('getMany');
  expect(await readValues(store, keys, v.number())).toEqual({ ok: false });
});

test('written for as long as a list lives, while it is there', async () => {
  const ports = fakePorts();
  await ports.store.set(listHeadKey(LIST), HEAD);
  expect(await writeWhileThere(ports.store, LIST, ENTRY)).toEqual({ ok: true, value: true });
  const expires = ports.values.get(KEY)?.expires ?? 0;
  expect(expires - ports.now().getTime()).toBe(LIST_SECONDS * 1000);
});

test('taken away again when the list is gone, even if only a part was written', async () => {
  const ports = fakePorts();
  expect(await writeWhileThere(ports.store, LIST, ENTRY)).toEqual({ ok: true, value: false });
  expect(ports.values.size).toBe(0);
});

test.each(['setMany', 'get'] as const)('refused when storage refuses %s', async (operation) => {
  const ports = fakePorts();
  await ports.store.set(listHeadKey(LIST), HEAD);
  ports.refused.add(operation);
  expect(await writeWhileThere(ports.store, LIST, ENTRY)).toEqual({ ok: false });
});
