import { fakePorts, json, type FakePorts } from '../../tests/back-end/ports';
import { enterPredictions } from '../context/ledger';
import { readHashSecret } from '../context/hash-secret';
import { readEvidence } from '../context/evidence/evidence';
import type { JiraCall } from '../context/jira-operations';
import type { Ports } from '../context/ports';
import { sweep } from './sweep';

const DAY = 86_400;

interface Person {
  readonly accountId: string;
  readonly accountType: string;
  readonly active: boolean;
  readonly emailAddress?: string;
}

const user = (name: string): Person => ({
  accountId: name,
  accountType: 'atlassian',
  active: true,
  emailAddress: `${name}@acme.com`,
});
const customer = (name: string): Person => ({
  accountId: `qm:${name}`,
  accountType: 'customer',
  active: true,
  emailAddress: `${name}@client.example`,
});

/** A site whose people can change between two nights. */
function openSite() {
  const people = { users: [user('ann')], customers: [customer('cas')] };
  const page = ({ url }: JiraCall, list: readonly Person[], from: string, most: string) => {
    const query = new URL(url, 'https://a.example').searchParams;
    const start = Number(query.get(from));
    return list.slice(start, start + Number(query.get(most)));
  };
  const fake = fakePorts({
    usersOfSite: (call) => json(page(call, people.users, 'startAt', 'maxResults')),
    desksOfSite: json({ isLastPage: true, values: [{ id: '4', projectId: '10001' }] }),
    customersOfDesk: (call) => {
      const values = page(call, people.customers, 'start', 'limit');
      const start = Number(new URL(call.url, 'https://a.example').searchParams.get('start'));
      return json({ isLastPage: start + values.length === people.customers.length, values });
    },
  });
  const ports: Ports = { ...fake, left: () => 200_000 };
  const night = async (): Promise<void> => {
    fake.advance(DAY);
    await sweep(ports);
  };
  return { people, ports, fake, night };
}

async function seenOn({ store }: Ports) {
  const read = await readEvidence(store);
  if (!read.ok) throw new Error('refused');
  return read.value.seen.map(({ domain, made, count }) => `${String(count)} ${made} ${domain}`);
}

const rounds = ({ values }: FakePorts) =>
  new Set([...values.keys()].flatMap((key) => /^v1:round:([^:]+):/.exec(key)?.[1] ?? []));

test('the first night calls nobody new, the second whoever came', async () => {
  const { people, ports, fake, night } = openSite();
  await night();
  expect(await seenOn(ports)).toEqual([]);
  people.users.push(user('bo'));
  people.customers.push(customer('cleo'), customer('carl'));
  await night();
  expect((await seenOn(ports)).sort()).toEqual([
    '1 atlassian acme.com',
    '2 portal-only client.example',
  ]);
  await night();
  expect(await seenOn(ports)).toHaveLength(2);
  expect(rounds(fake).size).toBe(1);
  expect(JSON.stringify([...fake.values])).not.toMatch(/bo@|cleo|@client/);
});

test('the prediction is held against the account, and taken out of the ledger', async () => {
  const { people, ports, fake, night } = openSite();
  await night();
  const secret = await readHashSecret(ports);
  await enterPredictions(ports, {
    project: { id: '10001', key: 'HELP' },
    secret: secret.ok ? secret.value : '',
    predictions: [
      {
        address: 'cleo@client.example',
        expected: { outcomes: ['customer-invited'], made: ['portal-only'], other: [] },
      },
    ],
  });
  people.customers.push(customer('cleo'));
  await night();
  const read = await readEvidence(ports.store);
  expect(read).toMatchObject({ value: { marks: [{ mark: 'came-true', count: 1 }] } });
  expect([...fake.values.keys()].filter((key) => key.includes(':predicted:'))).toEqual([]);
});

test('a person on the lists of two nights of one reading is one', async () => {
  const { people, ports, night } = openSite();
  people.customers.push(...Array.from({ length: 9_000 }, (_, n) => customer(`c${String(n)}`)));
  await night();
  await night();
  await night();
  people.customers.unshift(customer('first'));
  for (let n = 0; n < 4; n += 1) await night();
  expect(await seenOn(ports)).toEqual(['1 portal-only client.example']);
});

test.each(['set', 'setMany', 'deleteMany'] as const)(
  'where storage refuses %s now and then, nobody is lost and nobody counts twice',
  async (operation) => {
    const { people, ports, fake, night } = openSite();
    await night();
    people.customers.push(...Array.from({ length: 700 }, (_, n) => customer(`c${String(n)}`)));
    const { store } = fake;
    let calls = 0;
    const flaky = new Proxy(store, {
      get: (target, name, receiver) => {
        const real = Reflect.get(target, name, receiver) as (...args: unknown[]) => unknown;
        if (name !== operation) return real;
        return (...args: unknown[]) =>
          (calls += 1) % 3 === 0 ? Promise.resolve({ ok: false }) : real(...args);
      },
    });
    for (let n = 0; n < 6; n += 1) {
      fake.advance(DAY);
      await sweep({ ...ports, store: flaky });
    }
    await night();
    const read = await readEvidence(store);
    const counted = read.ok ? read.value.seen.reduce((sum, { count }) => sum + count, 0) : 0;
    expect(counted).toBe(700);
  },
);

test('a lost part of the reading before: nobody is called new on its account', async () => {
  const { people, ports, fake, night } = openSite();
  await night();
  const [key] = [...fake.values.keys()].filter((one) => one.startsWith('v1:round:'));
  fake.values.delete(key ?? '');
  people.users.push(user('bo'));
  await night();
  expect(await seenOn(ports)).toEqual([]);
  people.users.push(user('cy'));
  await night();
  expect(await seenOn(ports)).toEqual(['1 atlassian acme.com']);
});

test('two runs at the same time: one does it', async () => {
  const { fake, ports } = openSite();
  await Promise.all([sweep(ports), sweep(ports)]);
  expect(fake.calls.filter(({ name }) => name === 'desksOfSite')).toHaveLength(1);
});

test('without time nothing is begun', async () => {
  const { fake } = openSite();
  await sweep({ ...fake, left: () => 1_000 });
  expect(fake.calls).toEqual([]);
});

test('50,000 customers: night by night within the points, killed at random and gone on with, each newcomer once', async () => {
  const { people, ports, fake } = openSite();
  people.customers.push(...Array.from({ length: 50_000 }, (_, n) => customer(`c${String(n)}`)));
  const spent: number[] = [];
  let random = 7;
  let killed = 0;
  const requestsAt = () => fake.calls.length;
  /** A run that may die at any of its requests to Jira. */
  const run = async (): Promise<void> => {
    random = (random * 48_271) % 2_147_483_647;
    const dies = random % 3 === 0 ? requestsAt() + (random % 90) : Infinity;
    const jira: Ports['jira'] = (call) => {
      if (requestsAt() < dies) return ports.jira(call);
      killed += 1;
      return Promise.reject(new Error('killed'));
    };
    const before = requestsAt();
    await sweep({ ...ports, jira }).catch(() => undefined);
    // At four requests a second.
    expect((requestsAt() - before) / 4).toBeLessThan(300 - 30);
    fake.advance(DAY);
  };
  const state = () => fake.values.get('v1:sweep')?.value as { phase: string; nightPoints: number };
  const whole = async (): Promise<number> => {
    for (let nights = 1; nights < 60; nights += 1) {
      await run();
      spent.push(state().nightPoints);
      if (state().phase === 'complete') return nights;
    }
    throw new Error('sixty nights were not enough');
  };
  expect(await whole()).toBeGreaterThanOrEqual(10);
  people.customers.splice(
    20_000,
    0,
    ...Array.from({ length: 40 }, (_, n) => customer(`n${String(n)}`)),
  );
  people.users.push(user('bo'));
  await whole();
  await whole();
  expect(killed).toBeGreaterThan(5);
  expect(Math.max(...spent)).toBeLessThanOrEqual(10_000);
  expect((await seenOn(ports)).sort()).toEqual([
    '1 atlassian acme.com',
    ...['40 portal-only client.example'],
  ]);
  expect(JSON.stringify([...fake.values])).not.toMatch(/@/);
});
