/** The platform's schedules: run when they are due on the sandbox's clock, one run of each at a time, never again for a failure. */
import type { Schedule } from '../background-modules';
import type { Clock } from '../clock';
import type { Shelf } from '../disk';
import type { Kill } from '../invoke/kill';
import { neverBegan, type Ran } from '../invoke/run-for-nobody';
import type { RunEnd, ScheduleLine } from './schedule-api';
import { openTimetable } from './timetable';

/** Runs the function of a schedule in its isolate. */
export type RunSchedule = (
  schedule: Schedule,
  how: { readonly stop: AbortSignal; readonly kill: Kill | undefined },
) => Promise<Ran>;

export interface Schedules {
  lines(): readonly ScheduleLine[];
  /** Runs it now, due or not; no answer while it runs already. */
  run(key: string, kill?: Kill): Promise<Ran> | undefined;
  /** Lets time pass from one due time to the next: each run has ended before time goes on. */
  passTime(ms: number, mostRuns?: number): Promise<void>;
  /** Begins what is due, now and whenever something becomes so. */
  wake(): void;
  /** Ends what runs; nothing is due any more. */
  halt(): Promise<void>;
  /** Everything begins anew, as after a deployment. */
  begin(): void;
  /** Ends what runs; it goes on with the next start. */
  stop(): Promise<void>;
}

interface Parts {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly schedules: readonly Schedule[];
  readonly run: RunSchedule;
  /** Hears that the clock went on. */
  readonly timePassed: () => void;
}

/** In one leap of the clock; who leaps further waits for as many runs, and no more. */
const MOST_RUNS = 60;
/** Node's timers reach no further. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Opens the schedules as they were left; nothing begins before they are woken. */
export async function openSchedules(parts: Parts): Promise<Schedules> {
  const { clock, schedules } = parts;
  const table = await openTimetable(parts.shelf, schedules, clock.now());
  const running = new Map<string, Promise<Ran>>();
  let stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let leap = Promise.resolve();
  let leaps = 0;

  const start = (schedule: Schedule, kill?: Kill): Promise<Ran> => {
    const { key } = schedule;
    const at = new Date(clock.now()).toISOString();
    const { signal: stop } = stopping;
    const done = parts
      .run(schedule, { stop, kill })
      .catch(neverBegan)
      .then((ran) => {
        if (!stop.aborted) table.ran(key, { at, end: endOf(ran), ms: ran.ms });
        return ran;
      })
      .finally(() => running.delete(key));
    running.set(key, done);
    return done;
  };

  /** Its time is used up before it begins: whatever becomes of the run, the next one comes at the next time. */
  const takeDue = async (schedule: Schedule): Promise<void> => {
    table.moveOn(schedule, clock.now());
    if (!running.has(schedule.key)) await start(schedule);
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopping.signal.aborted || leaps > 0) return;
    for (let next = table.first(); next !== undefined; next = table.first()) {
      const wait = next.dueAt - clock.now();
      if (wait > 0) {
        timer = setTimeout(wake, Math.min(wait, LONGEST_WAIT_MS)).unref();
        return;
      }
      void takeDue(next.schedule);
    }
  };

  const leapBy = async (ms: number, mostRuns: number): Promise<void> => {
    const { signal } = stopping;
    const target = clock.offset() + ms;
    const goOn = (by: number): void => {
      clock.advance(by);
      parts.timePassed();
    };
    for (let runs = 0; runs < mostRuns; runs += 1) {
      const next = table.first();
      const wait = next ? Math.max(0, next.dueAt - clock.now()) : Infinity;
      if (!next || wait > target - clock.offset()) break;
      goOn(wait);
      await takeDue(next.schedule);
      // The clock may have been set back meanwhile.
      if (signal.aborted) return;
    }
    // A run that leaps over its waits may have gone further.
    goOn(Math.max(0, target - clock.offset()));
    for (const schedule of schedules) table.moveOn(schedule, clock.now());
  };

  const end = async (): Promise<void> => {
    stopping.abort();
    clearTimeout(timer);
    await Promise.allSettled(running.values());
  };

  return {
    lines: () =>
      schedules.flatMap(({ key, interval }) => {
        const row = table.rowOf(key);
        if (!row) return [];
        const { nextDue, ...rest } = row;
        const due = new Date(nextDue).toISOString();
        return [{ key, interval, nextDue: due, running: running.has(key), ...rest }];
      }),
    run: (key, kill) => {
      const schedule = schedules.find((one) => one.key === key);
      return schedule && !running.has(key) ? start(schedule, kill) : undefined;
    },
    passTime: (ms, mostRuns = MOST_RUNS) => {
      leaps += 1;
      clearTimeout(timer);
      const done = leap
        .then(() => leapBy(ms, mostRuns))
        .finally(() => {
          leaps -= 1;
          wake();
        });
      leap = done.catch(() => undefined);
      return done;
    },
    wake,
    halt: async () => {
      await end();
      table.empty();
    },
    begin: () => {
      stopping = new AbortController();
      table.begin(clock.now());
      wake();
    },
    stop: async () => {
      await end();
      await table.saved();
    },
  };
}

/** The end of a run in one word. */
export function endOf({ ending }: Ran): RunEnd {
  return ending.kind === 'result' ? 'ok' : ending.kind;
}
