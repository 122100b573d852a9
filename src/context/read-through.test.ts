import * as v from 'valibot';
import { fakePorts } from '../../tests/back-end/ports';
import { openReadThrough, type Kind } from './read-through';
import type { Reading } from './reading';

const NUMBER: Kind<number> = { schema: v.number(), ttl: () => 60 };

function counter(at = '2026-08-03T09:00:00.000Z') {
  const state = { reads: 0 };
  const read = (): Promise<Reading<number>> => {
    state.reads += 1;
    return Promise.resolve({ ok: true, value: state.reads, at });
  };
  return { state, read };
}

test('what lies there is taken, marked and as old as it is', async () => {
  const ports = fakePorts();
  const { read, state } = counter();
  await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  ports.advance(59);
  const second = await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  expect(second).toEqual({ ok: true, value: 1, at: '2026-08-03T09:00:00.000Z', stored: true });
  expect(state.reads).toBe(1);
});

test('what has expired is read again', async () => {
  const ports = fakePorts();
  const { read } = counter();
  await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  ports.advance(60);
  const second = await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  expect(second).toMatchObject({ value: 2 });
  expect(second).not.toHaveProperty('stored');
});

test('again: it is read though it lies there, and the new reading is laid down', async () => {
  const ports = fakePorts();
  const { read } = counter();
  await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read, again: true });
  const third = await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read });
  expect(third).toMatchObject({ value: 2, stored: true });
});

test('a reading that failed is never kept', async () => {
  const ports = fakePorts();
  const failing = (): Promise<Reading<number>> =>
    Promise.resolve({ ok: false, because: 'not-permitted' });
  const first = await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read: failing });
  expect(first).toEqual({ ok: false, because: 'not-permitted' });
  expect(ports.values.size).toBe(0);
});

test('a value without a lifetime is not kept', async () => {
  const ports = fakePorts();
  const { read } = counter();
  await openReadThrough(ports)({ kind: { ...NUMBER, ttl: () => 0 }, key: 'v1:n', read });
  expect(ports.values.size).toBe(0);
});

test('wanted twice at the same time, it is read once', async () => {
  const { read, state } = counter();
  const readThrough = openReadThrough(fakePorts());
  const wanted = { kind: NUMBER, key: 'v1:n', read };
  const both = await Promise.all([readThrough(wanted), readThrough(wanted)]);
  expect(both.map((reading) => reading.ok && reading.value)).toEqual([1, 1]);
  expect(state.reads).toBe(1);
});

test('a value of another shape counts as absent', async () => {
  const ports = fakePorts();
  await ports.store.set('v1:n', { value: 'eleven', at: '2026-08-03T09:00:00.000Z' });
  const { read } = counter();
  expect(await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read })).toMatchObject({
    value: 1,
  });
});

test.each(['get', 'set'] as const)(
  'storage that refuses to %s costs a request, no answer',
  async (name) => {
    const ports = fakePorts();
    ports.refused.add(name);
    const { read } = counter();
    expect(await openReadThrough(ports)({ kind: NUMBER, key: 'v1:n', read })).toMatchObject({
      ok: true,
      value: 1,
    });
  },
);
