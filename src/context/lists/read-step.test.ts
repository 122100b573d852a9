import { HEAD, jiraOf, manyPeople } from '../../../tests/back-end/list-world';
import { fakePorts, json } from '../../../tests/back-end/ports';
import { toKnownAccounts } from './known-accounts';
import { startOfReading } from './list-progress';
import { afterFailure, readStep } from './read-step';
import type { ListHead, ReadingState } from './stored';

const START = startOfReading(HEAD, HEAD.at);
const FIRST = { ...START, desks: ['1'] };
const PEOPLE = manyPeople(3000);

function workOn(head: ListHead = HEAD, people = PEOPLE) {
  const ports = fakePorts(jiraOf(people));
  return { ports, head, known: toKnownAccounts('s'), secret: 's' };
}

async function stepFrom(reading: ReadingState, work = workOn()) {
  const step = await readStep(work, reading);
  if ('failed' in step) throw new Error(step.failed.because);
  return step;
}

test('first which desks there are: the own one without asking, or all, the own one first', async () => {
  const own = workOn();
  expect((await stepFrom(START, own)).reading.desks).toEqual(['1']);
  expect(own.ports.calls).toEqual([]);
  const people = { users: [], desks: { '3': [], '1': [], '2': [] } };
  const project = { id: '10002', key: 'SUP' };
  const all = workOn({ ...HEAD, readsDesks: 'all', project }, people);
  expect((await stepFrom(START, all)).reading).toMatchObject({
    desks: ['2', '1', '3'],
    requests: 1,
    points: 4,
  });
});

test('a desk that was not known when the list was made is looked for; where there is none, its customers stay unknown', async () => {
  const { serviceDeskId, ...unknown } = HEAD;
  expect(serviceDeskId).toBe('1');
  const people = { users: [], desks: { '1': [], '2': [] } };
  expect((await stepFrom(START, workOn(unknown, people))).reading).toMatchObject({
    desks: ['1'],
    customers: 'reading',
    requests: 1,
  });
  const none = workOn({ ...unknown, project: { id: '77', key: 'GONE' } }, people);
  expect((await stepFrom(START, none)).reading).toMatchObject({
    desks: [],
    customers: 'not-available',
  });
});

test('pages until they make a chunk', async () => {
  const { entries, rows, reading } = await stepFrom(FIRST);
  expect(reading).toMatchObject({ start: 500, requests: 10, points: 1010, accountChunks: 1 });
  expect([entries.length, rows.length]).toEqual([500, 0]);
});

test('where accounts are the source, each address is a row once', async () => {
  const work = workOn({ ...HEAD, source: 'desk' });
  const first = await stepFrom(FIRST, work);
  expect(first.rows[0]).toEqual([1, 'p0@acme.com']);
  expect(first.reading).toMatchObject({ rows: first.rows.length, chunks: 1 });
  work.known.add(first.entries);
  const again = await stepFrom({ ...first.reading, start: 0 }, work);
  expect(again.rows).toEqual([]);
  const users = await stepFrom({ ...first.reading, customers: 'complete', start: 0 }, work);
  expect(users.rows).toEqual([]);
  expect(users.entries.length).toBeGreaterThan(0);
});

test('the last desk ends the customers, with the reason where one of them refused', async () => {
  const after = { ...FIRST, desk: 1 };
  expect((await stepFrom(after)).reading).toMatchObject({ customers: 'complete', start: 0 });
  const refused = await stepFrom({ ...after, refused: 'not-permitted' });
  expect(refused.reading.customers).toBe('not-permitted');
});

test.each([
  {
    name: 'half of it for customers',
    reading: { ...FIRST, points: 14_950 },
    customers: 'budget',
    users: 'reading',
  },
  {
    name: 'all of it where users are not read',
    reading: { ...FIRST, points: 14_950, users: 'not-permitted' as const },
    customers: 'reading',
    users: 'not-permitted',
  },
  {
    name: 'the rest for users',
    reading: { ...FIRST, points: 29_500, customers: 'complete' as const },
    customers: 'complete',
    users: 'budget',
  },
])('the budget: $name', async ({ reading, customers, users }) => {
  expect((await stepFrom(reading)).reading).toMatchObject({ customers, users });
});

test('Jira that fails after the first page loses none of what came before', async () => {
  const work = workOn();
  const answer = work.ports.answers.customersOfDesk;
  let calls = 0;
  work.ports.answers.customersOfDesk = (call) => {
    calls += 1;
    return calls > 3 || typeof answer !== 'function'
      ? { ok: false, because: 'failed' }
      : answer(call);
  };
  expect((await stepFrom(FIRST, work)).reading).toMatchObject({ start: 150, requests: 3 });
  expect(await readStep(work, FIRST)).toEqual({ failed: { ok: false, because: 'failed' } });
});

test('an account whose address is hidden is counted, and no row', async () => {
  const users = [
    { accountId: 'a', accountType: 'atlassian', active: true },
    { accountId: 'b', accountType: 'atlassian', active: false },
    { accountId: 'c', accountType: 'customer', active: true },
  ];
  const work = workOn({ ...HEAD, source: 'site' });
  work.ports.answers.usersOfSite = json(users);
  const { entries, rows, reading } = await stepFrom({ ...FIRST, customers: 'complete' }, work);
  expect([entries, rows]).toEqual([[], []]);
  expect(reading).toMatchObject({ accounts: 3, hidden: 3, hiddenUsers: 1 });
});

describe('a failure', () => {
  const failed = (because: 'failed' | 'rate-limited' | 'not-permitted') =>
    ({ ok: false, because }) as const;

  test('that may pass is tried some times, then the desk is left out', () => {
    let reading: ReadingState = FIRST;
    for (let tries = 1; tries <= 5; tries += 1) reading = afterFailure(reading, failed('failed'));
    expect(reading).toEqual({ ...FIRST, tries: 5 });
    expect(afterFailure(reading, failed('failed'))).toEqual({
      ...FIRST,
      desk: 1,
      refused: 'failed',
    });
  });

  test('that will not pass leaves out a desk, or ends the users', () => {
    const no = failed('not-permitted');
    expect(afterFailure(FIRST, no)).toEqual({ ...FIRST, desk: 1, refused: 'not-permitted' });
    expect(afterFailure(START, no)).toMatchObject({ customers: 'not-permitted', users: 'reading' });
    const users = { ...FIRST, customers: 'complete' } as const;
    expect(afterFailure(users, no)).toEqual({ ...users, users: 'not-permitted' });
  });

  test('that asks for a pause costs no try', () => {
    expect(afterFailure(FIRST, failed('rate-limited'))).toEqual(FIRST);
  });
});
