/** How fast rows are answered, and how long the rest will take. */
import type { ListReport } from '../../contract/lists';
import type { Reader } from '../reader';

/** How many rows were done at a moment (ISO time). */
export interface Sample {
  readonly at: string;
  readonly rowsDone: number;
}

export interface Pace {
  readonly rate?: string;
  readonly remaining?: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** While rows are decided; nothing until some are done. */
export function toPace(report: ListReport, reader: Reader, earlier?: Sample): Pace {
  const { state, rows, rowsDone, startedAt } = report;
  const since = earlier ?? (startedAt === undefined ? undefined : { at: startedAt, rowsDone: 0 });
  if (state !== 'deciding' || since === undefined) return {};
  const seconds = (reader.now - Date.parse(since.at)) / 1000;
  const perSecond = (rowsDone - since.rowsDone) / seconds;
  if (!(seconds > 0 && perSecond > 0)) return {};
  return {
    rate: rateText(perSecond, reader),
    remaining: remainingText((rows - rowsDone) / perSecond, reader),
  };
}

function rateText(perSecond: number, { words }: Reader): string {
  const { perSecond: aSecond, perMinute } = words.lists.progress;
  return perSecond < 1
    ? perMinute(Math.max(1, Math.round(perSecond * MINUTE)))
    : aSecond(Math.round(perSecond));
}

/** Rounded up: better early than late. */
function remainingText(seconds: number, { words }: Reader): string {
  const { remaining, lessThanAMinute, minutes, hours } = words.lists.progress;
  if (seconds < MINUTE) return remaining(lessThanAMinute);
  return remaining(
    seconds < 2 * HOUR ? minutes(Math.ceil(seconds / MINUTE)) : hours(Math.ceil(seconds / HOUR)),
  );
}
