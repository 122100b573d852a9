import { fakePorts } from '../../tests/back-end/ports';
import { openSeen } from './seen-accounts';

const COUNT = '00000001-0000-4000-8000-000000000000';

async function opened(ports: ReturnType<typeof fakePorts>, chunks: number) {
  const seen = await openSeen(ports.store, { count: COUNT, chunks });
  if (!seen.ok) throw new Error(seen.code);
  return seen.seen;
}

test('an account is new once, on this page and on later ones', async () => {
  const ports = fakePorts();
  const first = await opened(ports, 0);
  expect(['qm:a', 'qm:b', 'qm:a'].map(first.isNew)).toEqual([true, true, false]);
  expect(await first.keep()).toEqual({ ok: true, chunks: 1 });
  const second = await opened(ports, 1);
  expect(['qm:b', 'qm:c'].map(second.isNew)).toEqual([false, true]);
  expect(await second.keep()).toEqual({ ok: true, chunks: 2 });
  expect(['qm:a', 'qm:c', 'qm:d'].map((await opened(ports, 2)).isNew)).toEqual([
    false,
    false,
    true,
  ]);
});

test('nobody new: nothing is written', async () => {
  const ports = fakePorts();
  expect(await (await opened(ports, 0)).keep()).toEqual({ ok: true, chunks: 0 });
  expect(ports.values.size).toBe(0);
});

test('a page that is asked for again counts the same again', async () => {
  const ports = fakePorts();
  for (let turn = 0; turn < 2; turn += 1) {
    const seen = await opened(ports, 0);
    expect(seen.isNew('qm:a')).toBe(true);
    expect(await seen.keep()).toEqual({ ok: true, chunks: 1 });
  }
});

test('no account id is kept, and nothing for more than an hour', async () => {
  const ports = fakePorts();
  const seen = await opened(ports, 0);
  seen.isNew('qm:6a71:5f1a');
  await seen.keep();
  expect(JSON.stringify([...ports.values])).not.toMatch(/qm|5f1a/);
  ports.advance(3601);
  expect(await openSeen(ports.store, { count: COUNT, chunks: 1 })).toEqual({
    ok: false,
    code: 'not-found',
  });
});

test('storage refuses', async () => {
  const ports = fakePorts();
  const seen = await opened(ports, 0);
  seen.isNew('qm:a');
  ports.refused.add('set').add('getMany');
  expect(await seen.keep()).toEqual({ ok: false });
  expect(await openSeen(ports.store, { count: COUNT, chunks: 1 })).toEqual({
    ok: false,
    code: 'storage-failed',
  });
});
