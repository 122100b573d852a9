/** How a list stands: a sentence, how far it is, how fast, how long it will take, and what was read for it. */
import type { ListReport, ReadEnd } from '../../contract/lists';
import type { Badge } from '../badge';
import { toAge } from '../age';
import { numberText } from '../number-text';
import type { Reader } from '../reader';
import { toPace, type Sample } from './pace';

export interface ProgressView {
  readonly badge: Badge;
  readonly sentence: string;
  /** Of the rows, from 0 to 100; absent while it cannot be told. */
  readonly percent?: number;
  readonly rows: string;
  readonly rate?: string;
  readonly remaining?: string;
  /** Jira asked for a pause. */
  readonly pause?: string;
  /** Nothing has happened for long: it can be resumed. */
  readonly stuck?: string;
  /** While it is under way. */
  readonly canClose?: string;
  readonly isUnderWay: boolean;
  /** What was read, what it cost, and why it was not more. */
  readonly reading: readonly string[];
}

const TONES: Readonly<Record<ListReport['state'], Badge['tone']>> = {
  filling: 'neutral',
  reading: 'information',
  deciding: 'information',
  done: 'success',
  cancelled: 'neutral',
};

/** The queue tries again for a few minutes by itself. */
const STUCK_AFTER = 10 * 60 * 1000;

/** The view of a list; with an `earlier` sample the pace is today's, without one that of the whole. */
export function toProgressView(report: ListReport, reader: Reader, earlier?: Sample): ProgressView {
  const { progress: words, states } = reader.words.lists;
  const { state, rows, rowsDone } = report;
  const isUnderWay = state === 'reading' || state === 'deciding';
  const pause = isUnderWay ? pauseText(report, reader) : undefined;
  const stuck = isUnderWay && pause === undefined ? stuckText(report, reader) : undefined;
  const isMoving = pause === undefined && stuck === undefined;
  const pace = isMoving ? toPace(report, reader, earlier) : {};
  return {
    badge: { text: states[state], tone: TONES[state] },
    sentence: sentenceOf(report, reader),
    ...percentOf(report),
    rows: words.rowsOf(numberText(rowsDone, reader), numberText(rows, reader)),
    ...pace,
    ...(pause === undefined ? {} : { pause }),
    ...(stuck === undefined ? {} : { stuck }),
    ...(isUnderWay ? { canClose: words.canClose(dateText(report.expiresAt, reader)) } : {}),
    isUnderWay,
    reading: readingLines(report, reader),
  };
}

function sentenceOf(report: ListReport, { words }: Reader): string {
  const { progress } = words.lists;
  const { state, source, rows, rowsDone, reading } = report;
  switch (state) {
    case 'filling':
      return progress.filling;
    case 'reading':
      return source === 'addresses'
        ? progress.reading(reading.accounts)
        : progress.readingRows(rows);
    case 'deciding':
      return progress.deciding(rowsDone, rows);
    case 'done':
      return progress.done(rows);
    case 'cancelled':
      return progress.cancelled(rowsDone, rows);
    default: {
      const never: never = state;
      return never;
    }
  }
}

/** Nobody knows beforehand how many accounts there are, so reading them has no percentage. */
function percentOf({ state, rows, rowsDone }: ListReport): Pick<ProgressView, 'percent'> {
  if (state === 'done') return { percent: 100 };
  if (rows === 0 || state === 'filling' || state === 'reading') return {};
  return { percent: Math.min(99, Math.floor((rowsDone / rows) * 100)) };
}

function pauseText({ pausedUntil }: ListReport, reader: Reader): string | undefined {
  const until = Date.parse(pausedUntil ?? '');
  if (!(until > reader.now)) return undefined;
  const format = new Intl.DateTimeFormat(reader.locale, { timeStyle: 'medium' });
  return reader.words.lists.progress.paused(format.format(until));
}

function stuckText({ lastAt, startedAt }: ListReport, reader: Reader): string | undefined {
  // Taken up again after a cancel, it stands still since then and not longer.
  const last = [lastAt, startedAt]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  if (last === undefined || !(reader.now - Date.parse(last) > STUCK_AFTER)) return undefined;
  return reader.words.lists.progress.stuck(toAge(last, reader) ?? last);
}

/** What was read of the accounts; before anything was read there is nothing to say. */
function readingLines(report: ListReport, { words }: Reader): readonly string[] {
  const { progress } = words.lists;
  const { accounts, requests, points, hidden, customers, users } = report.reading;
  if (report.startedAt === undefined) return [];
  // Nobody reads for a list that was cancelled on its way.
  const isTold = (end: ReadEnd) => end !== 'reading' || report.state !== 'cancelled';
  return [
    progress.spent(accounts, requests, points),
    ...(isTold(customers) ? [progress.customers[customers]] : []),
    ...(report.source !== 'desk' && isTold(users) ? [progress.users[users]] : []),
    ...(hidden === 0 ? [] : [progress.hidden(hidden)]),
  ];
}

/** In the time zone of whoever reads it. */
function dateText(at: string, { locale }: Reader): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}
