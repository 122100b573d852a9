import { fakePorts } from '../../../tests/back-end/ports';
import type { Expectation } from '../expectation';
import { enterPredictions } from '../ledger';
import { tellAppeared, type NewAccount } from './appeared';

const EXPECTED: Expectation = {
  outcomes: ['atlassian-account-invitation'],
  made: ['atlassian'],
  other: ['portal-only'],
  revision: 'r1',
};

const ACCOUNT: NewAccount = {
  hash: 'abc',
  made: 'atlassian',
  emailAddress: 'Jo@acme.com',
  projectId: '10001',
  after: '2026-11-01T00:00:00.000Z',
  by: '2026-11-02T00:00:00.000Z',
};

async function tell(change: Partial<NewAccount> = {}, refused = false) {
  const ports = fakePorts();
  await enterPredictions(ports, {
    project: { id: '10001', key: 'HELP' },
    secret: 's',
    predictions: [{ address: 'jo@acme.com', expected: EXPECTED }],
  });
  if (refused) ports.refused.add('get');
  return tellAppeared(ports.store, 's', { ...ACCOUNT, ...change });
}

test('domain and mark, without the address', async () => {
  const told = await tell();
  expect(told).toMatchObject({
    ok: true,
    value: {
      appeared: {
        domain: 'acme.com',
        made: 'atlassian',
        mark: { mark: 'came-true', outcomes: EXPECTED.outcomes, revision: 'r1' },
      },
      predictedUnder: expect.stringContaining(':10001') as string,
    },
  });
  expect(JSON.stringify(told)).not.toMatch(/jo@/i);
});

test('what only the other reading makes is marked as such', async () => {
  expect(await tell({ made: 'portal-only' })).toMatchObject({
    value: { appeared: { mark: { mark: 'did-not', otherReading: true } } },
  });
});

test('not predicted: no mark', async () => {
  const told = await tell({ emailAddress: 'al@acme.com' });
  if (!told.ok) throw new Error('refused');
  expect(told.value.appeared).not.toHaveProperty('mark');
  expect(told.value).not.toHaveProperty('predictedUnder');
});

test('a hidden address tells no domain', async () => {
  const told = await tell({ emailAddress: undefined });
  if (!told.ok) throw new Error('refused');
  expect(told.value.appeared).not.toHaveProperty('domain');
});

test('a ledger that refuses is no ledger without an entry', async () => {
  expect(await tell({}, true)).toEqual({ ok: false });
});
