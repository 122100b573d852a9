/** How old the record is, in a line: who confirmed it when, and whether that is too long ago. */
import type { RecordReport } from '../contract/api';
import { daysUnconfirmed, isStale } from '../contract/stale';
import type { AdminReader } from './admin-reader';
import { toAge } from './age';

export interface RecordStatusView {
  readonly is: 'fresh' | 'stale';
  /** What somebody in a hurry reads. */
  readonly headline: string;
  /** What to do about it. */
  readonly advice?: string;
  readonly details: readonly string[];
}

/** Names of the two people, as far as Jira tells them. */
export interface StatusNames {
  readonly confirmedBy?: string | undefined;
  readonly savedBy?: string | undefined;
}

/** The status of a record. */
export function toRecordStatus(
  record: RecordReport,
  staleAfterDays: number,
  names: StatusNames,
  reader: AdminReader,
): RecordStatusView {
  const { status } = reader.admin.history;
  const { confirmedAt, savedAt, confirmedBy, savedBy } = record;
  const confirmed = status.confirmed(names.confirmedBy, toAge(confirmedAt, reader) ?? confirmedAt);
  // Saving confirms: the same act is told once.
  const isOneAct = confirmedAt === savedAt && confirmedBy === savedBy;
  const changed = isOneAct
    ? []
    : [status.changed(names.savedBy, toAge(savedAt, reader) ?? savedAt)];
  if (!isStale(confirmedAt, staleAfterDays, reader.now)) {
    return { is: 'fresh', headline: confirmed, details: changed };
  }
  const days = daysUnconfirmed(confirmedAt, reader.now) ?? 0;
  return {
    is: 'stale',
    headline: status.stale(days),
    advice: status.staleAdvice,
    details: [confirmed, ...changed],
  };
}

/** A number of days that somebody typed; `undefined`: it is none that can be chosen. */
export function parseDays(
  text: string,
  range: { readonly least: number; readonly most: number },
): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= range.least && days <= range.most ? days : undefined;
}
