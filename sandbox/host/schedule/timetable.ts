/** When each schedule is due next and how its last run went: in memory, and on disk for the next start. */
import * as v from 'valibot';
import type { Schedule } from '../background-modules';
import type { Shelf } from '../disk';
import type { LastRun } from './schedule-api';

/** The platform begins a schedule about five minutes after a deployment. */
const FIRST_MS = 5 * 60_000;

const KEPT = v.object({
  signature: v.string(),
  rows: v.record(
    v.string(),
    v.object({
      nextDue: v.number(),
      lastRun: v.exactOptional(
        v.object({
          at: v.string(),
          end: v.picklist(['ok', 'thrown', 'timeout', 'killed']),
          ms: v.number(),
        }),
      ),
    }),
  ),
});

type Row = v.InferOutput<typeof KEPT>['rows'][string];

export interface Timetable {
  /** What is due first, and when; nothing where there is no schedule, or the app is not installed. */
  first(): { readonly schedule: Schedule; readonly dueAt: number } | undefined;
  rowOf(key: string): Row | undefined;
  /** Moves a schedule on by whole intervals, past the given time. */
  moveOn(schedule: Schedule, now: number): void;
  ran(key: string, run: LastRun): void;
  /** All schedules begin anew. */
  begin(now: number): void;
  /** No schedule is due any more. */
  empty(): void;
  /** Everything up to now is on disk. */
  saved(): Promise<void>;
}

/** The timetable as it was left; schedules that the manifest has changed since begin anew, all of them. */
export async function openTimetable(
  shelf: Shelf,
  schedules: readonly Schedule[],
  now: number,
): Promise<Timetable> {
  const signature = JSON.stringify(schedules);
  const parsed = v.safeParse(KEPT, await shelf.get('schedules'));
  const isKept = parsed.success && parsed.output.signature === signature;
  let rows = new Map<string, Row>(isKept ? Object.entries(parsed.output.rows) : []);
  let saving = Promise.resolve();

  const save = (): void => {
    const kept = { signature, rows: Object.fromEntries(rows) };
    saving = saving.then(() => shelf.write(new Map([['schedules', kept]])));
    // Whoever waits for `saved` hears of it.
    saving.catch(() => undefined);
  };
  const begin = (from: number): void => {
    rows = new Map(schedules.map(({ key }) => [key, { nextDue: from + FIRST_MS }]));
    save();
  };
  if (!isKept) begin(now);

  return {
    first: () => {
      const [next] = schedules
        .flatMap((schedule) => {
          const row = rows.get(schedule.key);
          return row ? [{ schedule, dueAt: row.nextDue }] : [];
        })
        .toSorted((one, other) => one.dueAt - other.dueAt);
      return next;
    },
    rowOf: (key) => rows.get(key),
    moveOn: ({ key, everyMs }, time) => {
      const row = rows.get(key);
      if (!row || row.nextDue > time) return;
      const intervals = Math.floor((time - row.nextDue) / everyMs) + 1;
      rows.set(key, { ...row, nextDue: row.nextDue + intervals * everyMs });
      save();
    },
    ran: (key, lastRun) => {
      const row = rows.get(key);
      if (!row) return;
      rows.set(key, { ...row, lastRun });
      save();
    },
    begin,
    empty: () => {
      rows = new Map();
      save();
    },
    saved: () => saving,
  };
}
