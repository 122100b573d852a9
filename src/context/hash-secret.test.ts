import { fakePorts } from '../../tests/back-end/ports';
import { readHashSecret } from './hash-secret';

test('is made once and stays', async () => {
  const ports = fakePorts();
  const first = await readHashSecret(ports);
  expect(first).toEqual(await readHashSecret(ports));
  expect(first.ok && first.value.length).toBeGreaterThanOrEqual(64);
});

test('two who make it at the same time end up with the same', async () => {
  const ports = fakePorts();
  const [one, other] = await Promise.all([readHashSecret(ports), readHashSecret(ports)]);
  expect(one).toEqual(other);
  expect(one.ok).toBe(true);
});

test.each(['getSecret', 'claimSecret'] as const)(
  'storage that refuses %s makes none',
  async (name) => {
    const ports = fakePorts();
    ports.refused.add(name);
    expect(await readHashSecret(ports)).toEqual({ ok: false });
  },
);

test('what is no secret is not used', async () => {
  const ports = fakePorts();
  await ports.store.set('v1:secret:hash', 7);
  expect(await readHashSecret(ports)).toEqual({ ok: false });
});
