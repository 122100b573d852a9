import type { ListReport } from '../../contract/lists';
import type { ErrorCode } from '../../contract/reply';
import { NOT_READ, untilNextLook, watched, type ListEvent, type WatchedList } from './watched-list';

const AT = '2026-08-03T09:00:00.000Z';
const NOW = Date.parse(AT);

type To = Extract<ListEvent, { readonly is: 'answered' }>['to'];

function report(rowsDone: number, state: ListReport['state'] = 'deciding'): ListReport {
  return { state, rowsDone, rows: 100, reading: { accounts: 5 } } as ListReport;
}

function ok(to: To, data: ListReport): ListEvent {
  return { is: 'answered', to, reply: { ok: true, data }, at: AT };
}

function fails(to: To, code: ErrorCode = 'jira-failed'): ListEvent {
  return { is: 'answered', to, reply: { ok: false, error: { code } }, at: AT };
}

function after(...events: readonly ListEvent[]): WatchedList {
  return events.reduce(watched, NOT_READ);
}

const BEGUN: ListEvent = { is: 'begun' };
const READ = ok('own-look', report(10));

describe('what stays told', () => {
  test.each([
    { then: 'a look of the page by itself', event: ok('own-look', report(20)), stays: true },
    { then: 'such a look that fails', event: fails('own-look', 'timed-out'), stays: true },
    { then: 'a look that somebody asks for', event: ok('look', report(20)), stays: false },
    { then: 'another try', event: BEGUN, stays: false },
  ])('a deletion that failed, after $then: $stays', ({ event, stays }) => {
    const { failure } = after(READ, BEGUN, fails('act'), event);
    expect(failure?.code).toBe(stays ? 'jira-failed' : undefined);
  });

  test('a look that failed is forgotten with the next that succeeds', () => {
    expect(after(READ, fails('own-look')).failure).toEqual({ code: 'jira-failed' });
    expect(after(READ, fails('own-look'), READ).failure).toBeUndefined();
  });

  test('what was read before stands, whatever fails', () => {
    expect(after(READ, fails('own-look')).report).toEqual(report(10));
    expect(after(READ, BEGUN, fails('act')).report).toEqual(report(10));
  });
});

describe('while something is done', () => {
  test('looks go on and tell how the list stands, and end nothing', () => {
    const list = after(READ, BEGUN, ok('own-look', report(20)));
    expect(list).toMatchObject({ isWorking: true, report: { rowsDone: 20 } });
    expect(after(READ, BEGUN, fails('own-look')).failure).toBeUndefined();
  });

  test.each([ok('act', report(20)), fails('act')])('its answer ends it: %j', (answer) => {
    expect(after(READ, BEGUN, answer).isWorking).toBe(false);
  });
});

test('the pace is measured from the first look', () => {
  expect(after(READ, ok('own-look', report(50))).earlier).toEqual({ at: AT, rowsDone: 10 });
});

describe('the next look', () => {
  const pause = (...events: readonly ListEvent[]) => untilNextLook(after(...events), NOW);

  test('comes soon where there are news, later where there are none or it failed', () => {
    expect(pause(READ)).toBe(1000);
    expect(pause(READ, READ)).toBe(1400);
    expect(pause(READ, fails('own-look'))).toBe(1400);
    expect(pause(READ, BEGUN, fails('own-look'))).toBe(1400);
    expect(pause(READ, READ, ok('own-look', report(20)))).toBe(1000);
  });

  test('each answer asks for one', () => {
    expect(after(READ, fails('own-look'), READ).answers).toBe(3);
    expect(after(READ, BEGUN, fails('own-look')).answers).toBe(2);
  });

  test('never comes by itself where nothing was read, it would fail for ever, or the list has ended', () => {
    expect(pause()).toBeUndefined();
    expect(pause(fails('own-look'))).toBeUndefined();
    expect(pause(READ, fails('own-look', 'not-found'))).toBeUndefined();
    expect(pause(READ, fails('own-look', 'not-permitted'))).toBeUndefined();
    expect(pause(READ, ok('own-look', report(100, 'done')))).toBeUndefined();
  });
});
