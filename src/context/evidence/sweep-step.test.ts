import { fakePorts, json, type Scripted } from '../../../tests/back-end/ports';
import type { JiraCall } from '../jira-operations';
import { NIGHT_POINTS, tonight, type SweepState } from './sweep-state';
import { sweepStep, type SweepStep } from './sweep-step';

const BEGUN = tonight(undefined, new Date('2026-11-02T02:00:00.000Z'), () => 'r1');
const PREVIOUS = {
  round: 'r0',
  beganAt: BEGUN.beganAt,
  completeAt: BEGUN.beganAt,
  users: true,
  desks: ['4'],
};
const DESKS = [{ id: '4', projectId: '10001' }];
const AT_DESK: SweepState = { ...BEGUN, phase: 'customers', users: true, desks: DESKS };

/** As many customers as asked for, of this many. */
function customers(count: number) {
  return ({ url }: JiraCall) => {
    const query = new URL(url, 'https://a.example').searchParams;
    const start = Number(query.get('start'));
    const end = Math.min(count, start + Number(query.get('limit')));
    const values = Array.from({ length: end - start }, (_, n) => ({
      accountId: `qm:${String(start + n)}`,
    }));
    return json({ isLastPage: end === count, values });
  };
}

async function stepOf(
  state: SweepState,
  answers: Parameters<typeof fakePorts>[0],
): Promise<SweepStep> {
  const swept = await sweepStep(fakePorts(answers).jira, state);
  if (swept.over) throw new Error('over');
  return swept.step;
}

test('a page of users is a step; nobody on it, and the customers are next', async () => {
  const user = { accountId: 'a1', accountType: 'atlassian' };
  const first = await stepOf(BEGUN, { usersOfSite: json([user]) });
  expect(first.state).toMatchObject({ phase: 'users', start: 1, points: 3, accounts: 1 });
  const last = await stepOf(first.state, { usersOfSite: json([]) });
  expect(last.state).toMatchObject({ phase: 'customers', start: 0, users: true, points: 4 });
});

test('who is new can be told only of a list that was read before', async () => {
  const answers = { usersOfSite: json([]), customersOfDesk: customers(3) };
  expect((await stepOf(BEGUN, answers)).comparable).toBe(false);
  const state = { ...BEGUN, previous: PREVIOUS };
  expect((await stepOf(state, answers)).comparable).toBe(true);
  const unread = { ...BEGUN, previous: { ...PREVIOUS, users: false } };
  expect((await stepOf(unread, answers)).comparable).toBe(false);
  expect((await stepOf({ ...AT_DESK, previous: PREVIOUS }, answers)).comparable).toBe(true);
  const newDesk = { ...AT_DESK, previous: { ...PREVIOUS, desks: ['9'] } };
  expect((await stepOf(newDesk, answers)).comparable).toBe(false);
});

test('pages of a desk make a step of five hundred; then the next desk, then the end', async () => {
  const answers = { customersOfDesk: customers(620) };
  const first = await stepOf(AT_DESK, answers);
  expect(first).toMatchObject({ projectId: '10001', state: { desk: 0, start: 500 } });
  expect(first.accounts).toHaveLength(500);
  const second = await stepOf(first.state, answers);
  expect(second.state).toMatchObject({ desk: 1, start: 0, read: ['4'], accounts: 620 });
  const end = await stepOf(second.state, answers);
  expect(end.state.phase).toBe('complete');
});

test('the desks are found first', async () => {
  const found = await stepOf({ ...AT_DESK, desks: undefined } as unknown as SweepState, {
    desksOfSite: json({ isLastPage: true, values: DESKS }),
  });
  expect(found.state).toMatchObject({ desks: DESKS, points: 2 });
});

describe('the points of a night', () => {
  test('a page that does not fit waits', async () => {
    const { jira, calls } = fakePorts({});
    const state = { ...AT_DESK, nightPoints: NIGHT_POINTS - 100 };
    expect(await sweepStep(jira, state)).toEqual({ over: true, state });
    expect(calls).toEqual([]);
  });

  test('within a step, too', async () => {
    const state = { ...AT_DESK, nightPoints: NIGHT_POINTS - 303 };
    const { accounts, state: after } = await stepOf(state, { customersOfDesk: customers(620) });
    expect(accounts).toHaveLength(150);
    expect(after.nightPoints).toBeLessThanOrEqual(NIGHT_POINTS);
  });
});

describe('what Jira does not answer', () => {
  const refused: Scripted = { ok: false, because: 'not-permitted' };

  test('a list that it refuses is passed over, and is not read', async () => {
    expect((await stepOf(BEGUN, { usersOfSite: refused })).state).toMatchObject({
      phase: 'customers',
      users: false,
      missing: 'not-permitted',
    });
    expect((await stepOf(AT_DESK, { customersOfDesk: refused })).state).toMatchObject({
      desk: 1,
      read: [],
      missing: 'not-permitted',
    });
  });

  test.each(['failed', 'timed-out', 'rate-limited'] as const)(
    '%s: the night ends',
    async (because) => {
      const { jira } = fakePorts({ customersOfDesk: { ok: false, because } });
      expect(await sweepStep(jira, AT_DESK)).toEqual({
        over: true,
        state: { ...AT_DESK, missing: because },
      });
    },
  );

  test('after some pages, these are kept', async () => {
    const answers = customers(620);
    const failing: Scripted = (call) =>
      call.url.includes('start=100') ? { ok: false, because: 'failed' } : answers(call);
    const { accounts, state } = await stepOf(AT_DESK, { customersOfDesk: failing });
    expect(accounts).toHaveLength(100);
    expect(state).toMatchObject({ desk: 0, start: 100 });
  });
});
