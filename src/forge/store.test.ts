import { openMemoryKvs } from '../../tests/back-end/memory-kvs';
import type { LogEntry } from '../context/ports';
import { openStore } from './store';

const NOW = Date.parse('2026-08-03T09:00:00.000Z');

function open() {
  const kvs = openMemoryKvs();
  const logged: LogEntry[] = [];
  const clock = { now: NOW };
  Object.assign(globalThis, {
    __forge_runtime__: {},
    __forge_fetch__: (_: unknown, path: string, init: { readonly body?: string }) =>
      Promise.resolve(kvs.answer(path, init.body)),
  });
  const store = openStore(
    () => new Date(clock.now),
    (entry) => logged.push(entry),
  );
  return { kvs, store, logged, clock };
}

const none = { ok: true, value: undefined };

test('what is set is there, what is deleted is not', async () => {
  const { store } = open();
  expect(await store.get('v1:a')).toEqual(none);
  await store.set('v1:a', { b: [1] });
  expect(await store.get('v1:a')).toEqual({ ok: true, value: { b: [1] } });
  await store.delete('v1:a');
  expect(await store.get('v1:a')).toEqual(none);
});

test('an expired value counts as absent though Forge still shows it', async () => {
  const { store, kvs, clock } = open();
  const expireTime = new Date(NOW + 60_000).toISOString();
  kvs.values.set('v1:a', { value: 1, expireTime });
  expect(await store.get('v1:a')).toEqual({ ok: true, value: 1 });
  clock.now += 60_000;
  expect(await store.get('v1:a')).toEqual(none);
});

test('a lifetime is passed on', async () => {
  const { store, kvs } = open();
  await store.set('v1:a', 1, 300);
  expect(kvs.values.get('v1:a')?.expireTime).toBeDefined();
  await store.set('v1:b', 1);
  expect(kvs.values.get('v1:b')?.expireTime).toBeUndefined();
});

test('the first claim wins, of a value and of a secret', async () => {
  const { store } = open();
  expect(await store.claim('v1:a', 'first', 60)).toEqual({ ok: true, value: true });
  expect(await store.claim('v1:a', 'second', 60)).toEqual({ ok: true, value: false });
  expect(await store.get('v1:a')).toEqual({ ok: true, value: 'first' });
  expect(await store.claimSecret('v1:s', 'first')).toEqual({ ok: true, value: true });
  expect(await store.claimSecret('v1:s', 'second')).toEqual({ ok: true, value: false });
  expect(await store.getSecret('v1:s')).toEqual({ ok: true, value: 'first' });
  expect(await store.get('v1:s')).toEqual(none);
});

test('many at once, in their order, more than a batch holds', async () => {
  const { store, kvs } = open();
  const keys = Array.from({ length: 30 }, (_, index) => `v1:${String(index)}`);
  for (const key of keys) kvs.values.set(key, { value: key });
  kvs.values.delete('v1:7');
  const found = await store.getMany(keys);
  expect(found).toEqual({ ok: true, value: keys.map((key) => (key === 'v1:7' ? undefined : key)) });
});

test('keys by their beginning', async () => {
  const { store, kvs } = open();
  for (const key of ['v1:a:1', 'v1:a:2', 'v1:b:1']) kvs.values.set(key, { value: 1 });
  expect(await store.keys('v1:a:')).toEqual({ ok: true, value: ['v1:a:1', 'v1:a:2'] });
});

test('many are written at once, with a lifetime, more than a batch holds', async () => {
  const { store, kvs } = open();
  const entries = Array.from({ length: 30 }, (_, n) => ({ key: `v1:${String(n)}`, value: n }));
  expect(await store.setMany(entries, 60)).toEqual({ ok: true, value: undefined });
  expect(kvs.values.size).toBe(30);
  expect(kvs.values.get('v1:29')).toMatchObject({ value: 29, expireTime: expect.any(String) });
  expect(kvs.log).toHaveLength(2);
});

test('one that cannot be written is a refusal', async () => {
  const { store } = open();
  const tooLarge = { key: 'v1:b', value: 'x'.repeat(300_000) };
  expect(await store.setMany([{ key: 'v1:a', value: 1 }, tooLarge], 60)).toEqual({ ok: false });
});

test('a page of values, without those that expired', async () => {
  const { store, kvs } = open();
  const key = (n: number) => `v1:a:${String(n).padStart(3, '0')}`;
  for (let n = 0; n < 150; n += 1) kvs.values.set(key(n), { value: n });
  kvs.values.set(key(3), { value: 3, expireTime: new Date(NOW).toISOString() });
  kvs.values.set('v1:b', { value: 'other' });
  const first = await store.page('v1:a:');
  const second = await store.page('v1:a:', first.ok ? first.value.next : '');
  const values = [first, second].map((page) => (page.ok ? page.value.values : []));
  expect(values.map(({ length }) => length)).toEqual([99, 50]);
  expect(values.flat()).not.toContain(3);
  expect(values.flat()).not.toContain('other');
  expect(second).not.toHaveProperty('value.next');
});

test('a refusal is a value, and its code is logged without the key', async () => {
  const { store, kvs, logged } = open();
  kvs.refuses = /./;
  const answers = await Promise.all([
    store.get('v1:a'),
    store.getMany(['v1:a']),
    store.set('v1:a', 1),
    store.claim('v1:a', 1, 60),
    store.delete('v1:a'),
    store.keys('v1:'),
    store.setMany([{ key: 'v1:a', value: 1 }], 60),
    store.page('v1:'),
    store.getSecret('v1:s'),
    store.claimSecret('v1:s', 'x'),
  ]);
  expect(answers).toEqual(answers.map(() => ({ ok: false })));
  expect(logged).toHaveLength(10);
  expect(logged).toContainEqual({
    event: 'storage-refused',
    operation: 'get',
    code: 'INTERNAL_SERVER_ERROR',
  });
});

test('many are deleted in batches that Forge takes; one that is not there is no failure', async () => {
  const { store, kvs } = open();
  const keys = Array.from({ length: 60 }, (_, index) => `v1:a:${String(index)}`);
  for (const key of keys.slice(1)) kvs.values.set(key, { value: 1 });
  kvs.values.set('v1:b', { value: 1 });
  expect(await store.deleteMany(keys)).toEqual(none);
  expect([...kvs.values.keys()]).toEqual(['v1:b']);
  expect(kvs.log.filter((line) => line.startsWith('batch/delete'))).toHaveLength(3);
});

test('a batch that is refused is told', async () => {
  const { store, kvs } = open();
  kvs.refuses = /batch\/delete/;
  expect(await store.deleteMany(['v1:a'])).toEqual({ ok: false });
});
