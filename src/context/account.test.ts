import { fakePorts, json, type FakePorts, type Scripted } from '../../tests/back-end/ports';
import { parseAddress } from '../decide/address';
import { readAccount, type Place } from './account';
import type { Person } from './account-hit';
import type { OperationName } from './jira-operations';
import { keyedHash } from './keys';
import { openReadThrough } from './read-through';

const JO = {
  accountId: '5f1a',
  accountType: 'atlassian',
  active: true,
  emailAddress: 'jo@acme.com',
};
const PORTAL = { accountId: 'qm:1:2', active: true, emailAddress: 'jo@acme.com' };
const EMPTY: Partial<Record<OperationName, Scripted>> = {
  userSearch: json([]),
  customers: json({ isLastPage: true, values: [] }),
  user: json({ applicationRoles: { items: [] } }),
};
const PLACE: Place = {
  accountId: 'caller',
  projectId: '10001',
  serviceDesk: { ok: true, id: '4' },
  browsesUsers: true,
  hash: (parts) => keyedHash('secret', parts),
};

async function read(
  ports: FakePorts,
  place: Partial<Place> = {},
  text = 'jo@acme.com',
  again = false,
  known: readonly Person[] = [],
) {
  const address = parseAddress(text);
  if (!address.valid) throw new Error(text);
  const cache = { ports, readThrough: openReadThrough(ports) };
  const reading = await readAccount(cache, { address, again, known }, { ...PLACE, ...place });
  if (!reading.ok) throw new Error(reading.because);
  return reading.value;
}

test.each([
  {
    name: 'nobody',
    answers: {},
    account: {
      possible: ['none', 'portal-only', 'portal-only-inactive', 'atlassian-inactive', 'invited'],
      because: 'not-readable',
    },
  },
  {
    name: 'an Atlassian account without a licence',
    answers: { userSearch: json([JO]) },
    account: {
      possible: ['atlassian-with-access', 'atlassian-without-access', 'both'],
      because: 'not-readable',
    },
  },
  {
    name: 'an Atlassian account with a licence',
    answers: {
      userSearch: json([JO]),
      user: json({ applicationRoles: { items: [{ key: 'jira-servicedesk' }] } }),
    },
    account: { possible: ['atlassian-with-access', 'both'], because: 'not-readable' },
  },
  {
    name: 'a portal-only account among the customers',
    answers: { customers: json({ isLastPage: true, values: [PORTAL] }) },
    account: { possible: ['portal-only'] },
  },
  {
    name: 'both kinds',
    answers: { userSearch: json([JO]), customers: json({ isLastPage: true, values: [PORTAL] }) },
    account: { possible: ['both'] },
  },
  {
    name: 'one account in both searches, hidden in one',
    answers: {
      userSearch: json([{ ...JO, emailAddress: null }]),
      customers: json({
        isLastPage: true,
        values: [{ accountId: '5f1a', active: true, emailAddress: 'jo@acme.com' }],
      }),
    },
    account: {
      possible: ['atlassian-with-access', 'atlassian-without-access', 'both'],
      because: 'not-readable',
    },
  },
  {
    name: 'an Atlassian account among the customers only',
    answers: { customers: json({ isLastPage: true, values: [{ ...PORTAL, accountId: '5f1a' }] }) },
    account: {
      possible: ['atlassian-with-access', 'atlassian-without-access', 'both', 'invited'],
      because: 'not-readable',
    },
  },
])('$name', async ({ answers, account }) => {
  expect(await read(fakePorts({ ...EMPTY, ...answers }))).toEqual({ ...account, passing: false });
});

test('a caller who may not browse users learns nothing from an empty search', async () => {
  const account = await read(fakePorts(EMPTY), { browsesUsers: false });
  expect(account).toMatchObject({ because: 'not-permitted', passing: false });
  expect(account.possible).toHaveLength(8);
});

test('customers that cannot be listed leave portal-only possible', async () => {
  const ports = fakePorts(EMPTY);
  const account = await read(ports, { serviceDesk: { ok: false, because: 'not-permitted' } });
  expect(account.possible).toContain('portal-only');
  expect(ports.calls.map(({ name }) => name)).toEqual(['userSearch']);
});

test('at most four requests, and the licence of one account only', async () => {
  const twins = json([JO, { ...JO, accountId: '5f1b' }]);
  const ports = fakePorts({ ...EMPTY, userSearch: twins });
  expect(await read(ports)).toMatchObject({ because: 'ambiguous' });
  expect(ports.calls.map(({ name }) => name)).toEqual(['userSearch', 'customers']);
});

test.each([
  { name: 'the search', answers: { userSearch: { ok: false, because: 'timed-out' } } },
  { name: 'the customers', answers: { customers: { ok: false, because: 'rate-limited' } } },
  {
    name: 'the licence',
    answers: { userSearch: json([JO]), user: { ok: false, because: 'failed' } },
  },
] as const)('$name failing is passing: it is not kept', async ({ answers }) => {
  const ports = fakePorts({ ...EMPTY, ...answers });
  expect(await read(ports)).toMatchObject({ passing: true });
  expect(ports.values.size).toBe(0);
});

test('what Jira refuses is an answer, and kept for five minutes', async () => {
  const ports = fakePorts({ ...EMPTY, customers: { ok: false, because: 'not-available' } });
  expect(await read(ports)).toMatchObject({ because: 'not-available', passing: false });
  ports.advance(299);
  await read(ports);
  expect(ports.calls).toHaveLength(2);
  ports.advance(1);
  await read(ports);
  expect(ports.calls).toHaveLength(4);
});

test('one spelling is one account; another caller, project or right is another reading', async () => {
  const ports = fakePorts(EMPTY);
  await read(ports);
  await read(ports, {}, 'JO@Acme.com');
  expect(ports.calls).toHaveLength(2);
  await read(ports, { accountId: 'other' });
  await read(ports, { projectId: '10002' });
  await read(ports, { browsesUsers: false });
  expect(ports.calls).toHaveLength(8);
});

test('again reads anew', async () => {
  const ports = fakePorts(EMPTY);
  await read(ports);
  await read(ports, {}, 'jo@acme.com', true);
  expect(ports.calls).toHaveLength(4);
});

describe('somebody whom Jira shows on a request', () => {
  test.each([
    { person: PORTAL, possible: ['portal-only'] },
    { person: { ...PORTAL, active: false }, possible: ['portal-only-inactive'] },
    {
      person: JO,
      possible: ['atlassian-with-access', 'atlassian-without-access', 'both', 'invited'],
    },
    { person: { ...JO, active: false }, possible: ['atlassian-inactive'] },
  ])('is there though no search finds them: $possible', async ({ person, possible }) => {
    const account = await read(fakePorts(EMPTY), {}, 'jo@acme.com', false, [person]);
    for (const state of possible) expect(account.possible).toContain(state);
    expect(account.possible).not.toContain('none');
  });

  test('is not told to who asks for the address without them', async () => {
    const ports = fakePorts(EMPTY);
    await read(ports, {}, 'jo@acme.com', false, [PORTAL]);
    expect((await read(ports)).possible).toContain('none');
  });
});
