/** How old something is, in words: "3 minutes ago". */
import type { Reader } from './reader';

const STEPS: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number }[] = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
];

/** The age of an ISO time. A time that lies ahead (clocks differ) counts as now; one that is no time has no age. */
export function toAge(at: string, { words, locale, now }: Reader): string | undefined {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  if (Number.isNaN(seconds)) return undefined;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = STEPS.find((candidate) => seconds >= candidate.seconds);
  return step === undefined
    ? words.justNow
    : format.format(-Math.floor(seconds / step.seconds), step.unit);
}
