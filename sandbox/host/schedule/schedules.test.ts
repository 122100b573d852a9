/** Schedules on the sandbox's clock: when they are due, in which order, how often in one leap, and what a restart keeps. */
import type { Schedule } from '../background-modules';
import { makeClock, type Clock } from '../clock';
import type { Shelf } from '../disk';
import type { Ran } from '../invoke/run-for-nobody';
import { openSchedules, type RunSchedule, type Schedules } from './schedules';

const MINUTE = 60_000;
const OFTEN: Schedule = {
  key: 'often',
  handler: 'index.often',
  timeoutMs: 1000,
  interval: 'fiveMinute',
  everyMs: 5 * MINUTE,
};
const DAILY: Schedule = { ...OFTEN, key: 'daily', interval: 'day', everyMs: 1440 * MINUTE };
const WELL: Ran = {
  ending: { kind: 'result', json: undefined },
  ms: 3,
  heapBytes: 0,
  rest: 0,
  storage: 0,
};

function makeShelf(): Shelf {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    list: () => Promise.resolve([]),
    write: (changes) => {
      for (const [key, value] of changes) kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
    clear: () => Promise.resolve(),
  };
}

let clock: Clock;
let shelf: Shelf;
let opened: Schedules[];
let ran: string[];
let began: number;

beforeEach(() => {
  clock = makeClock();
  shelf = makeShelf();
  opened = [];
  ran = [];
  began = clock.now();
});
afterEach(async () => {
  for (const one of opened) await one.stop();
});

/** Minutes since the beginning. */
const minute = (): number => Math.round((clock.now() - began) / MINUTE);

const noting: RunSchedule = ({ key }) => {
  ran.push(`${key} ${String(minute())}`);
  return Promise.resolve(WELL);
};

async function open(
  schedules: readonly Schedule[],
  run: RunSchedule = noting,
  timePassed: () => void = () => undefined,
): Promise<Schedules> {
  const one = await openSchedules({ shelf, clock, schedules, run, timePassed });
  opened.push(one);
  one.wake();
  return one;
}

test('nothing is due before the first five minutes are over', async () => {
  const schedules = await open([DAILY]);
  await schedules.passTime(4 * MINUTE);
  expect(ran).toEqual([]);
  await schedules.passTime(MINUTE);
  expect(ran).toEqual(['daily 5']);
});

test('a leap goes from one due time to the next, and on to its end', async () => {
  const passed: number[] = [];
  const schedules = await open([DAILY, OFTEN], noting, () => passed.push(minute()));
  await schedules.passTime(16 * MINUTE);
  expect(ran).toEqual(['daily 5', 'often 5', 'often 10', 'often 15']);
  expect(passed.at(-1)).toBe(16);
  expect(minute()).toBe(16);
});

test('time does not go on before a run has ended', async () => {
  const seen: number[] = [];
  const slow: RunSchedule = async () => {
    const at = minute();
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen.push(minute() - at);
    return WELL;
  };
  const schedules = await open([OFTEN], slow);
  await schedules.passTime(11 * MINUTE);
  expect(seen).toEqual([0, 0]);
});

test('two leaps at once follow one another', async () => {
  const schedules = await open([OFTEN]);
  await Promise.all([schedules.passTime(6 * MINUTE), schedules.passTime(6 * MINUTE)]);
  expect(ran).toEqual(['often 5', 'often 10']);
  expect(minute()).toBe(12);
});

test('a long leap runs sixty times, and is then due in its rhythm', async () => {
  const schedules = await open([OFTEN]);
  await schedules.passTime(1000 * MINUTE);
  expect(ran).toHaveLength(60);
  expect(minute()).toBe(1000);
  const [line] = schedules.lines();
  const due = Math.round((Date.parse(line?.nextDue ?? '') - began) / MINUTE);
  expect(due).toBe(1005);
});

test('a leap runs no more often than is wanted', async () => {
  const schedules = await open([OFTEN]);
  await schedules.passTime(100 * MINUTE, 0);
  expect(ran).toHaveLength(0);
  expect(minute()).toBe(100);
  await schedules.passTime(100 * MINUTE, 2);
  expect(ran).toHaveLength(2);
});

test('a run that fails is told of and not tried again', async () => {
  const fails: RunSchedule = ({ key }) => {
    ran.push(key);
    return Promise.reject(new Error('not built'));
  };
  const schedules = await open([DAILY], fails);
  await schedules.passTime(60 * MINUTE);
  expect(ran).toEqual(['daily']);
  expect(schedules.lines()).toMatchObject([{ lastRun: { end: 'thrown' }, running: false }]);
});

test('one that is still running is not begun again', async () => {
  let finish = (): void => undefined;
  const hangs: RunSchedule = ({ key }) => {
    ran.push(key);
    return new Promise((resolve) => {
      finish = () => {
        resolve(WELL);
      };
    });
  };
  const schedules = await open([OFTEN], hangs);
  const first = schedules.run('often');
  expect(schedules.run('often')).toBeUndefined();
  await schedules.passTime(11 * MINUTE);
  expect(ran).toEqual(['often']);
  finish();
  await first;
  expect(schedules.lines()).toMatchObject([{ running: false, lastRun: { end: 'ok' } }]);
});

test('what became due while the sandbox was off runs once', async () => {
  await (await open([OFTEN])).stop();
  clock.advance(60 * MINUTE);
  await open([OFTEN]);
  await new Promise(setImmediate);
  expect(ran).toEqual(['often 60']);
});

test('real time runs what is due', async () => {
  const schedules = await open([OFTEN]);
  clock.advance(5 * MINUTE - 30);
  schedules.wake();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ran).toEqual(['often 5']);
});

test('a changed manifest begins all schedules anew', async () => {
  const first = await open([DAILY]);
  await first.passTime(60 * MINUTE);
  await first.stop();
  const [line] = (await open([{ ...DAILY, interval: 'hour', everyMs: 60 * MINUTE }])).lines();
  expect(line).not.toHaveProperty('lastRun');
  expect(Math.round((Date.parse(line?.nextDue ?? '') - began) / MINUTE)).toBe(65);
});

test('halted, nothing is due until it begins anew; a leap under way ends there', async () => {
  const schedules = await open([OFTEN], ({ key }, { stop }) => {
    ran.push(key);
    return new Promise((resolve) => {
      stop.addEventListener('abort', () => {
        resolve({ ...WELL, ending: { kind: 'killed' } });
      });
    });
  });
  const leap = schedules.passTime(30 * MINUTE);
  await new Promise(setImmediate);
  await schedules.halt();
  await leap;
  expect(minute()).toBe(5);
  expect(schedules.lines()).toEqual([]);
  await schedules.passTime(30 * MINUTE);
  expect(ran).toEqual(['often']);
  schedules.begin();
  expect(schedules.lines()).toMatchObject([{ key: 'often', running: false }]);
});
