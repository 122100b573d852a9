/** Days as the reader's language writes them; the back end counts them in UTC. */
import type { Reader } from '../reader';

/** "Nov 3, 2026", of a day or of a moment; what is no time is told as it is. */
export function dayText(at: string, { locale }: Reader): string {
  return written(at, new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
}

/** "Nov 3", where the year is known. */
export function shortDayText(at: string, { locale }: Reader): string {
  const format = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return written(at, new Intl.DateTimeFormat(locale, format));
}

function written(at: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : format.format(time);
}
