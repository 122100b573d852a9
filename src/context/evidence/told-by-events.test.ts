import { fakePorts } from '../../../tests/back-end/ports';
import type { AppearedAccount } from './appeared';
import { readEvidence } from './evidence';
import { foldTold, keepTold } from './told-by-events';

function account(n: number): AppearedAccount {
  const [after, by] = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'];
  return { hash: `h${String(n)}`, made: 'portal-only', domain: 'acme.com', after, by };
}

async function told(count: number) {
  const ports = fakePorts();
  for (let n = 0; n < count; n += 1) await keepTold(ports.store, account(n));
  return ports;
}

async function countOf(ports: ReturnType<typeof fakePorts>): Promise<number> {
  const read = await readEvidence(ports.store);
  if (!read.ok) throw new Error('refused');
  return read.value.seen.reduce((sum, { count }) => sum + count, 0);
}

const waiting = (ports: ReturnType<typeof fakePorts>) =>
  [...ports.values.keys()].filter((key) => key.startsWith('v1:appeared:'));

test('the same event twice is one account', async () => {
  const ports = await told(1);
  expect(await keepTold(ports.store, account(0))).toEqual({ ok: true, value: false });
  expect(await countOf(ports)).toBe(1);
});

test('folded, they are counted as before, and nothing waits', async () => {
  const ports = await told(3);
  expect(await foldTold(ports, new Set())).toMatchObject({ ok: true });
  expect(await countOf(ports)).toBe(3);
  expect(waiting(ports)).toEqual([]);
});

test('ended before they were taken away, it is done again and nobody counts twice', async () => {
  const ports = await told(3);
  ports.refused.add('deleteMany');
  const known = new Set<string>();
  expect(await foldTold(ports, known)).toEqual({ ok: false });
  expect(await countOf(ports)).toBe(3);
  ports.refused.clear();
  const read = await readEvidence(ports.store);
  expect(await foldTold(ports, new Set(read.ok ? read.value.accounts : []))).toMatchObject({
    ok: true,
  });
  expect(await countOf(ports)).toBe(3);
  expect(waiting(ports)).toEqual([]);
});

test.each(['keys', 'getMany', 'set'] as const)('%s refused: they wait', async (operation) => {
  const ports = await told(2);
  ports.refused.add(operation);
  expect(await foldTold(ports, new Set())).toEqual({ ok: false });
  expect(waiting(ports)).toHaveLength(2);
});
