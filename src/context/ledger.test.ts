import { fakePorts } from '../../tests/back-end/ports';
import { parseAddress } from '../decide/address';
import { countPredictions, enterPredictions, readExpected } from './ledger';

const HELP = { id: '10001', key: 'HELP' };
const SUP = { id: '10002', key: 'SUP' };
const DAY = 86_400;

function predicted(addresses: readonly string[], project = HELP) {
  return { project, secret: 'secret', predictions: addresses.map((address) => ({ address })) };
}

async function counts(ports: ReturnType<typeof fakePorts>) {
  const counted = await countPredictions(ports);
  if (!counted.ok) throw new Error('refused');
  return counted.value.counts;
}

test('by domain and project, each address once', async () => {
  const ports = fakePorts();
  await enterPredictions(ports, predicted(['jo@acme.com', 'JO@Acme.com', 'al@acme.com']));
  await enterPredictions(ports, predicted(['jo@acme.com', 'jo@gmail.com', 'not an address']));
  await enterPredictions(ports, predicted(['jo@acme.com'], SUP));
  expect(await counts(ports)).toEqual(
    expect.arrayContaining([
      { domain: 'acme.com', projectKey: 'HELP', predictions: 2 },
      { domain: 'gmail.com', projectKey: 'HELP', predictions: 1 },
      { domain: 'acme.com', projectKey: 'SUP', predictions: 1 },
    ]),
  );
  expect(await counts(ports)).toHaveLength(3);
});

test('no address is in it, and no account', async () => {
  const ports = fakePorts();
  await enterPredictions(ports, predicted(['jo.smith@acme.com']));
  const written = JSON.stringify([...ports.values]);
  expect(written).not.toMatch(/jo\.smith|@/);
  expect([...ports.values.values()].map(({ value }) => value)).toEqual([
    { domain: 'acme.com', projectKey: 'HELP', day: '2026-08-03' },
  ]);
});

test('nothing to enter, nothing is written', async () => {
  const ports = fakePorts();
  ports.refused.add('setMany');
  await enterPredictions(ports, predicted(['nonsense']));
  expect(ports.values.size).toBe(0);
});

test('after thirty days it is forgotten, unless it was predicted again', async () => {
  const ports = fakePorts();
  await enterPredictions(ports, predicted(['jo@acme.com', 'al@acme.com']));
  ports.advance(20 * DAY);
  await enterPredictions(ports, predicted(['al@acme.com']));
  ports.advance(9 * DAY);
  expect(await counts(ports)).toMatchObject([{ predictions: 2 }]);
  ports.advance(2 * DAY);
  expect(await counts(ports)).toMatchObject([{ predictions: 1 }]);
});

test('what expired is not counted though storage still returns it', async () => {
  const ports = fakePorts();
  const old = { domain: 'acme.com', projectKey: 'HELP', day: '2026-07-03' };
  await ports.store.set('v1:predicted:10001:a', old);
  await ports.store.set('v1:predicted:10001:b', { ...old, day: '2026-07-04' });
  expect(await counts(ports)).toMatchObject([{ predictions: 1 }]);
});

test('a page at a time; entries of another shape are left out', async () => {
  const ports = fakePorts();
  const addresses = Array.from({ length: 250 }, (_, n) => `a${String(n)}@acme.com`);
  await enterPredictions(ports, predicted(addresses));
  await ports.store.set('v1:predicted:10001:x', { domain: 7 });
  const seen: number[] = [];
  for (let from: string | undefined, isMore = true; isMore;) {
    const page = await countPredictions(ports, from);
    if (!page.ok) throw new Error('refused');
    seen.push(...page.value.counts.map(({ predictions }) => predictions));
    from = page.value.next;
    isMore = from !== undefined;
  }
  expect(seen).toHaveLength(3);
  expect(seen.reduce((sum, each) => sum + each)).toBe(250);
});

test('storage refuses: that is said, not counted as none', async () => {
  const ports = fakePorts();
  ports.refused.add('page');
  expect(await countPredictions(ports)).toEqual({ ok: false });
});

describe('what was expected of an address', () => {
  const expected = {
    outcomes: ['customer-invited' as const],
    made: ['portal-only' as const],
    other: [],
  };
  const jo = parseAddress('Jo@acme.com');
  const al = parseAddress('al@acme.com');
  if (!jo.valid || !al.valid) throw new Error('not addresses');

  async function ledger() {
    const ports = fakePorts();
    const predictions = [{ address: 'jo@acme.com', expected }, { address: 'al@acme.com' }];
    await enterPredictions(ports, { project: HELP, secret: 'secret', predictions });
    return ports;
  }

  test('in its project, or in any', async () => {
    const { store } = await ledger();
    for (const projectId of [HELP.id, undefined]) {
      const read = await readExpected(store, 'secret', [{ address: jo, projectId }]);
      expect(read).toMatchObject({ ok: true, value: [{ expected }] });
    }
    const elsewhere = await readExpected(store, 'secret', [{ address: jo, projectId: SUP.id }]);
    expect(elsewhere).toEqual({ ok: true, value: [undefined] });
  });

  test('nothing where nothing was expected, and a refusal is no answer', async () => {
    const ports = await ledger();
    expect(await readExpected(ports.store, 'secret', [{ address: al }])).toEqual({
      ok: true,
      value: [undefined],
    });
    ports.refused.add('get');
    expect(await readExpected(ports.store, 'secret', [{ address: al }])).toEqual({ ok: false });
  });
});
