import { fakePorts } from '../../../tests/back-end/ports';
import type { AppearedAccount } from './appeared';
import { addEvidence, readEvidence } from './evidence';
import { keepTold } from './told-by-events';

const TIMES = { after: '2026-11-01T00:00:00.000Z', by: '2026-11-02T01:00:00.000Z' };
const MARK = { mark: 'came-true', outcomes: ['customer-invited'] } as const;

function account(hash: string, change: Partial<AppearedAccount> = {}): AppearedAccount {
  return { hash, made: 'portal-only', domain: 'acme.com', ...TIMES, ...change };
}

async function evidenceOf(ports: ReturnType<typeof fakePorts>) {
  const read = await readEvidence(ports.store);
  if (!read.ok) throw new Error('refused');
  return read.value;
}

test('counted by domain, kind and time, marks by day', async () => {
  const ports = fakePorts();
  const mark = { ...MARK, outcomes: [...MARK.outcomes] };
  await addEvidence(ports, new Set(), [
    account('a', { mark }),
    account('b', { mark }),
    account('c', { made: 'atlassian' }),
    account('d', { domain: 'beta.com' }),
  ]);
  const { seen, marks, hidden } = await evidenceOf(ports);
  expect(seen).toEqual([
    { domain: 'acme.com', made: 'portal-only', ...TIMES, count: 2 },
    { domain: 'acme.com', made: 'atlassian', ...TIMES, count: 1 },
    { domain: 'beta.com', made: 'portal-only', ...TIMES, count: 1 },
  ]);
  expect(marks).toEqual([
    { ...MARK, day: '2026-11-02', domain: 'acme.com', made: 'portal-only', count: 2 },
  ]);
  expect(hidden).toBe(0);
});

test('a hidden address is counted and says nothing else', async () => {
  const ports = fakePorts();
  const { domain: _, ...hidden } = account('a');
  await addEvidence(ports, new Set(), [hidden]);
  expect(await evidenceOf(ports)).toMatchObject({ seen: [], marks: [], hidden: 1 });
});

test('nobody counts twice', async () => {
  const ports = fakePorts();
  const known = new Set(['a']);
  await addEvidence(ports, known, [account('a'), account('b')]);
  await addEvidence(ports, known, [account('b')]);
  expect((await evidenceOf(ports)).seen).toMatchObject([{ count: 1 }]);
  expect(known).toEqual(new Set(['a', 'b']));
});

test('what events told counts before the night comes, and once after it', async () => {
  const ports = fakePorts();
  await keepTold(ports.store, account('a'));
  expect((await evidenceOf(ports)).seen).toMatchObject([{ count: 1 }]);
  await addEvidence(ports, new Set(), [account('a')]);
  expect((await evidenceOf(ports)).seen).toMatchObject([{ count: 1 }]);
});

test('after 180 days it is forgotten', async () => {
  const ports = fakePorts();
  await addEvidence(ports, new Set(), [account('a')]);
  ports.advance(179 * 86_400);
  expect((await evidenceOf(ports)).seen).toHaveLength(1);
  ports.advance(2 * 86_400);
  expect((await evidenceOf(ports)).seen).toEqual([]);
});

test('a refusal is no empty evidence', async () => {
  const ports = fakePorts();
  ports.refused.add('page').add('set');
  expect(await readEvidence(ports.store)).toEqual({ ok: false });
  const known = new Set<string>();
  expect(await addEvidence(ports, known, [account('a')])).toEqual({ ok: false });
  expect(known.size).toBe(0);
});
