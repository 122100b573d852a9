/** Days as the reader's language writes them; the back end counts them in UTC. */
import type { Reader } from '../reader';

/** "Nov 3, 2026", of a day or of a moment; what is no time is told as it is. */
export function dayText(at: string, { locale }: Reader): string {
  return written(at, new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
}

/** "between Nov 3, 2026 and Nov 5, 2026", or "on Nov 3, 2026" where both moments lie on it. */
export function spanText(
  { after, by }: { readonly after: string; readonly by: string },
  { on, between }: SpanWords,
  reader: Reader,
): string {
  const days = [dayText(after, reader), dayText(by, reader)] as const;
  return days[0] === days[1] ? on(days[0]) : between(...days);
}

/** How a time is told that lies between two days. */
export interface SpanWords {
  readonly on: (day: string) => string;
  readonly between: (after: string, by: string) => string;
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
