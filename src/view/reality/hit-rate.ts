/** How often predictions came true, week by week. */
import type { Mark, MarkedPredictions } from '../../contract/reality';
import type { AdminReader } from '../admin-reader';
import { beside } from '../join';
import { numberText, shareText } from '../number-text';
import { dayText, shortDayText } from './day';

/** In the order in which they are stacked, from the bottom. */
export const MARKS: readonly Mark[] = ['came-true', 'did-not', 'cannot-tell'];

export type Counts = Readonly<Record<Mark, number>>;

export interface WeekView {
  /** Its Monday. */
  readonly day: string;
  /** "Nov 2" */
  readonly label: string;
  /** "Week of Nov 2, 2026" */
  readonly title: string;
  readonly counts: Counts;
  readonly total: number;
  /** Absent: none could be judged. */
  readonly rate?: string;
  /** All of it in one sentence. */
  readonly text: string;
}

export interface HitRateView {
  /** Oldest first, without a gap; empty: no prediction has met its account. */
  readonly weeks: readonly WeekView[];
  readonly summary: string;
}

const NONE: Counts = { 'came-true': 0, 'did-not': 0, 'cannot-tell': 0 };
const DAY_MS = 86_400_000;

/** The weeks from the first prediction that was judged to the last. */
export function toHitRate(marks: readonly MarkedPredictions[], reader: AdminReader): HitRateView {
  const weeks = new Map<string, Counts>();
  let all = NONE;
  for (const { day, mark, count } of marks) {
    const monday = mondayOf(day);
    if (monday === undefined) continue;
    weeks.set(monday, plus(weeks.get(monday) ?? NONE, mark, count));
    all = plus(all, mark, count);
  }
  return {
    weeks: withoutGaps([...weeks.keys()].sort()).map((day) =>
      toWeek(day, weeks.get(day) ?? NONE, reader),
    ),
    summary: summaryOf(all, reader),
  };
}

function plus(counts: Counts, mark: Mark, count: number): Counts {
  return { ...counts, [mark]: counts[mark] + count };
}

function mondayOf(day: string): string | undefined {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return undefined;
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return dayOf(time - sinceMonday * DAY_MS);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function withoutGaps(mondays: readonly string[]): readonly string[] {
  const [first, last] = [mondays.at(0), mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin = Date.parse(first);
  const count = Math.round((Date.parse(last) - begin) / (7 * DAY_MS)) + 1;
  return Array.from({ length: count }, (_, at) => dayOf(begin + at * 7 * DAY_MS));
}

function toWeek(day: string, counts: Counts, reader: AdminReader): WeekView {
  const { week, weekText, marks } = reader.admin.reality.hits;
  const rate = rateOf(counts, reader);
  const title = week(dayText(day, reader));
  const told = MARKS.map((mark) => `${marks[mark]} ${numberText(counts[mark], reader)}`);
  return {
    day,
    label: shortDayText(day, reader),
    title,
    counts,
    total: MARKS.reduce((sum, mark) => sum + counts[mark], 0),
    ...(rate === undefined ? {} : { rate }),
    text: weekText(title, beside(told, reader), rate),
  };
}

function rateOf(counts: Counts, reader: AdminReader): string | undefined {
  const judged = counts['came-true'] + counts['did-not'];
  return judged === 0 ? undefined : shareText(counts['came-true'], judged, reader);
}

function summaryOf(all: Counts, reader: AdminReader): string {
  const { summary, onlyOpen } = reader.admin.reality.hits;
  const rate = rateOf(all, reader);
  return rate === undefined
    ? onlyOpen(all['cannot-tell'])
    : summary(rate, all['came-true'], all['came-true'] + all['did-not']);
}
