import { fakePorts } from '../../tests/back-end/ports';
import { inTurn } from './turn';

const KEY = 'v1:guardrails:saving';

test('the work is done, and the turn is given back', async () => {
  const ports = fakePorts();
  const done = await inTurn(ports, KEY, async (isMine) => {
    expect(ports.values.has(KEY)).toBe(true);
    return { ok: true, mine: await isMine() };
  });
  expect(done).toEqual({ ok: true, mine: true });
  expect(ports.values.has(KEY)).toBe(false);
});

test('nobody else works meanwhile, but under another key', async () => {
  const ports = fakePorts();
  const work = () => Promise.resolve('done');
  const [same, other] = await inTurn(ports, KEY, () =>
    Promise.all([inTurn(ports, KEY, work), inTurn(ports, 'v1:muted:saving', work)]),
  ).then((both) => (Array.isArray(both) ? both : []));
  expect(same).toEqual({ ok: false, code: 'storage-failed', retryAfter: 30 });
  expect(other).toBe('done');
});

test('a turn that ran out is taken over; whoever had it learns of it and does not take it away', async () => {
  const ports = fakePorts();
  const mine = await inTurn(ports, KEY, async (isMine) => {
    ports.advance(31);
    await inTurn(ports, KEY, async (isTheirs) => {
      expect([await isMine(), await isTheirs()]).toEqual([false, true]);
    });
    return isMine();
  });
  expect(mine).toBe(false);
  expect(ports.values.has(KEY)).toBe(false);
});

test('a turn of another shape counts as none', async () => {
  const ports = fakePorts();
  await ports.store.set(KEY, 'broken');
  expect(await inTurn(ports, KEY, () => Promise.resolve('done'))).toBe('done');
});

test('work that throws gives the turn back', async () => {
  const ports = fakePorts();
  await expect(inTurn(ports, KEY, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(ports.values.has(KEY)).toBe(false);
});

test.each(['claim', 'get', 'set'] as const)('storage refuses to %s', async (name) => {
  const ports = fakePorts();
  if (name !== 'claim') {
    await ports.store.set(KEY, { by: 'dead', until: '2026-08-03T08:00:00.000Z' });
  }
  ports.refused.add(name);
  let worked = false;
  const done = await inTurn(ports, KEY, () => {
    worked = true;
    return Promise.resolve('done');
  });
  expect(done).toEqual({ ok: false, code: 'storage-failed' });
  expect(worked).toBe(false);
});
