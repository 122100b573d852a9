import {
  chances,
  drain,
  expectedVerdict,
  HEAD,
  LIST,
  manyPeople,
  manyRows,
  openList,
  resultsOf,
  TOO_MUCH,
  type Mischief,
} from '../../tests/back-end/list-world';
import type { FakePorts } from '../../tests/back-end/ports';
import { LIST_READER, listHeadKey, listKey, listKeys, listPauseKey } from '../context/keys';
import { deleteList } from '../context/lists/delete-list';
import { readListHead } from '../context/lists/list-heads';
import { readProgress, stateOf, toListReport } from '../context/lists/list-progress';
import type { Store } from '../context/ports';
import { workOnList } from './work-on-list';

const PEOPLE = manyPeople(700);
const ROWS = manyRows(400);
const EXPECTED = ROWS.map(([line, address]) => [line, address, expectedVerdict(address, PEOPLE)]);

async function reportOf(ports: FakePorts) {
  const head = await readListHead(ports.store, LIST);
  if (!head.ok || head.value === undefined) throw new Error('no list');
  const progress = await readProgress(ports, head.value);
  if (!progress.ok) throw new Error('no progress');
  return toListReport(head.value, progress.value);
}

async function expectAll(ports: FakePorts): Promise<void> {
  expect(resultsOf(ports)).toEqual(EXPECTED);
  const report = await reportOf(ports);
  expect(report).toMatchObject({ state: 'done', rows: 400, rowsDone: 400 });
  const counted = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(400);
}

test('every row gets what the core says of it and of its account', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports);
  await expectAll(ports);
  expect((await reportOf(ports)).reading).toMatchObject({
    customers: 'complete',
    users: 'complete',
    hidden: 0,
  });
});

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

test.each(SEEDS)(
  'doubled, out of order and killed in the middle, seed %i: the same',
  async (seed) => {
    const chance = chances(seed);
    const ports = await openList(PEOPLE, ROWS);
    const mischief: Mischief = {
      pick: (count) => Math.floor(chance() * count),
      isDoubled: () => chance() < 0.15,
      isKilled: () => chance() < 0.3,
    };
    await drain(ports, mischief);
    await expectAll(ports);
  },
);

const REFUSALS: readonly (keyof Store)[] = [
  'get',
  'getMany',
  'set',
  'setMany',
  'claim',
  'getSecret',
];

test.each(REFUSALS)('storage that refuses %s now and then loses nothing', async (operation) => {
  const chance = chances(11);
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports, {
    before: () => {
      if (chance() < 0.4) ports.refused.add(operation);
      else ports.refused.delete(operation);
    },
  });
  await expectAll(ports);
});

test('a queue that takes nothing loses nothing', async () => {
  const chance = chances(12);
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports, {
    before: () => {
      ports.queueRefuses = chance() < 0.5;
    },
  });
  await expectAll(ports);
});

test.each(['usersOfSite', 'customersOfDesk'] as const)(
  'Jira asks for a pause in the middle of %s: the list says so, keeps it and loses nothing',
  async (operation) => {
    const ports = await openList(PEOPLE, ROWS);
    const answer = ports.answers[operation];
    ports.answers[operation] = TOO_MUCH;
    const event = ports.pushed.shift();
    expect(await workOnList(ports, event)).toEqual({ againIn: 600 });
    if (event !== undefined) ports.pushed.push(event);
    const asked = ports.calls.length;
    expect(await reportOf(ports)).toMatchObject({ state: 'reading', rowsDone: 0 });
    expect((await reportOf(ports)).pausedUntil).toBe('2026-08-03T09:10:00.000Z');
    // Whatever else is delivered meanwhile asks Jira for nothing.
    await workOnList(ports, { list: LIST });
    expect(ports.calls.length).toBe(asked);
    ports.advance(601);
    if (answer !== undefined) ports.answers[operation] = answer;
    await drain(ports);
    await expectAll(ports);
  },
);

test.each([
  {
    name: 'while somebody else reads',
    key: LIST_READER,
    value: { by: 'other', until: '9999-01-01T00:00:00.000Z' },
  },
  {
    name: 'in a pause',
    key: listPauseKey(LIST),
    value: { until: '9999-01-01T00:00:00.000Z' },
  },
])('an event that has to wait $name comes again itself, and does not become two', async (held) => {
  const ports = await openList(PEOPLE, ROWS);
  const event = ports.pushed.shift();
  await ports.store.set(held.key, held.value);
  expect(await workOnList(ports, event)).toMatchObject({ againIn: expect.any(Number) });
  expect(ports.pushed).toEqual([]);
});

test('Jira that fails now and then costs time only', async () => {
  const chance = chances(13);
  const ports = await openList(PEOPLE, ROWS);
  for (const operation of ['usersOfSite', 'customersOfDesk'] as const) {
    const answer = ports.answers[operation];
    ports.answers[operation] = (call) =>
      chance() < 0.3 || typeof answer !== 'function'
        ? { ok: false, because: 'failed' }
        : answer(call);
  }
  await drain(ports);
  await expectAll(ports);
});

test.each([
  { name: 'users are refused', operation: 'usersOfSite', because: 'not-permitted', of: 'users' },
  { name: 'users fail for good', operation: 'usersOfSite', because: 'failed', of: 'users' },
  {
    name: 'customers are refused',
    operation: 'customersOfDesk',
    because: 'not-permitted',
    of: 'customers',
  },
] as const)(
  '$name: what is not known stays unknown, with the reason',
  async ({ operation, because, of }) => {
    const ports = await openList(PEOPLE, ROWS);
    ports.answers[operation] = { ok: false, because };
    await drain(ports);
    const seen = of === 'users' ? { ...PEOPLE, users: [] } : { ...PEOPLE, desks: {} };
    const sight = { users: 'complete', customers: 'complete', [of]: because } as const;
    expect(resultsOf(ports)).toEqual(
      ROWS.map(([line, address]) => [line, address, expectedVerdict(address, seen, sight)]),
    );
    expect((await reportOf(ports)).reading).toMatchObject({ [of]: because });
  },
);

test('what may not be read is not asked for', async () => {
  const ports = await openList(PEOPLE, ROWS, { head: { ...HEAD, readsUsers: false } });
  await drain(ports);
  expect(ports.calls.map(({ name }) => name)).not.toContain('usersOfSite');
  expect((await reportOf(ports)).reading.users).toBe('not-permitted');
});

test('no more points are spent than a list may, and what was not read stays unknown', async () => {
  const people = manyPeople(60_000);
  const ports = await openList(people, ROWS);
  await drain(ports);
  const { reading, state } = await reportOf(ports);
  expect(state).toBe('done');
  expect(reading.points).toBeLessThanOrEqual(30_000);
  expect(reading.points).toBeGreaterThan(28_000);
  expect([reading.users, reading.customers]).toContain('budget');
  const nobody = resultsOf(ports).find(([, address]) => address.endsWith('@b.org'));
  expect(nobody?.[2]).toMatchObject({ because: 'budget' });
  expect(nobody?.[2]?.account).toEqual(expect.arrayContaining(['none', 'atlassian-with-access']));
});

test('an account whose address is hidden may be anybody that was not found as such', async () => {
  const hidden = { accountId: 'h', accountType: 'atlassian', active: true } as const;
  const people = { ...PEOPLE, users: [...PEOPLE.users, hidden] };
  const ports = await openList(people, ROWS);
  await drain(ports);
  const portalOnly = resultsOf(ports).find(([, address]) => address === 'p4@acme.com');
  expect(portalOnly?.[2]?.account).toContain('both');
  const nobody = resultsOf(ports).find(([, address]) => address === 'x1@b.org');
  expect(nobody?.[2]).toMatchObject({ because: 'hidden' });
  expect(nobody?.[2]?.account).toContain('atlassian-with-access');
});

test('cancelled in the middle: not one chunk more is decided', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports, {
    before: async (_, event, turn) => {
      if (event.slice === undefined || turn < 2) return;
      const head = await readListHead(ports.store, LIST);
      const at = ports.now().toISOString();
      if (head.ok && head.value !== undefined && head.value.cancelledAt === undefined) {
        await ports.store.set(listHeadKey(LIST), { ...head.value, cancelledAt: at });
      }
    },
  });
  expect(await reportOf(ports)).toMatchObject({ state: 'cancelled', rowsDone: 0 });
});

function keysLeft(ports: FakePorts): readonly string[] {
  return [...ports.values.keys()].filter(
    (key) => key.startsWith(listKeys(LIST)) || key === listHeadKey(LIST),
  );
}

test('deleted when done: not one key is left', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports);
  expect(keysLeft(ports).length).toBeGreaterThan(20);
  expect(await deleteList(ports, LIST)).toEqual({ ok: true, value: undefined });
  expect(keysLeft(ports)).toEqual([]);
});

/** Deletes the list at the n-th write of the job, between the write and what comes after it. */
async function deletedAtWrite(wanted: number): Promise<FakePorts> {
  const ports = await openList(PEOPLE, ROWS);
  const { store } = ports;
  let writes = 0;
  const strike = async (): Promise<void> => {
    writes += 1;
    if (writes === wanted) await deleteList({ ...ports, store }, LIST);
  };
  const striking = (when: 'before' | 'after'): Store => ({
    ...store,
    setMany: async (...rest) => {
      if (when === 'before') await strike();
      const written = await store.setMany(...rest);
      if (when === 'after') await strike();
      return written;
    },
  });
  const struck = { ...ports, store: striking(wanted % 2 === 0 ? 'before' : 'after') };
  for (let event = ports.pushed.shift(); event !== undefined; event = ports.pushed.shift()) {
    await workOnList(struck, event);
  }
  return ports;
}

test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
  'deleted at write %i while the job runs: not one key is left',
  async (write) => {
    expect(keysLeft(await deletedAtWrite(write))).toEqual([]);
  },
);

test('what a killed worker left of a deleted list is swept by its event', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await deleteList(ports, LIST);
  await ports.store.set(listKey(LIST, 'output', 3), { rows: [], verdicts: [] });
  await drain(ports);
  expect(keysLeft(ports)).toEqual([]);
});

test.each([undefined, {}, { list: '../10001' }, { list: LIST, slice: -1 }, { list: 7 }])(
  '%j is no event, and is forgotten',
  async (body) => {
    const ports = await openList(PEOPLE, ROWS);
    expect(await workOnList(ports, body)).toBe('done');
    expect(ports.calls).toEqual([]);
  },
);

test('customers of a desk as the source: each address once, and found', async () => {
  const head = { ...HEAD, source: 'desk' } as const;
  const ports = await openList(PEOPLE, [], { head });
  await drain(ports);
  const found = resultsOf(ports).map(([, address]) => address);
  const all = PEOPLE.desks['1']?.map(({ emailAddress = '' }) => emailAddress.toLowerCase()) ?? [];
  expect([...found].sort()).toEqual([...new Set(all)].sort());
  expect(stateOf(head, await progress(ports, head))).toBe('done');
});

async function progress(ports: FakePorts, head: typeof HEAD) {
  const read = await readProgress(ports, head);
  if (!read.ok) throw new Error('no progress');
  return read.value;
}

test('everybody on the site as the source: each address once, killed or not', async () => {
  const head = { ...HEAD, source: 'site', madeOn: 'admin', readsDesks: 'all' } as const;
  const people = { ...PEOPLE, desks: { ...PEOPLE.desks, '2': PEOPLE.desks['1'] ?? [] } };
  const calm = await openList(people, [], { head });
  await drain(calm);
  const chance = chances(5);
  const wild = await openList(people, [], { head });
  await drain(wild, { isKilled: () => chance() < 0.3, isDoubled: () => chance() < 0.1 });
  expect(resultsOf(wild)).toEqual(resultsOf(calm));
  const found = resultsOf(calm).map(([, address]) => address);
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(400);
});
