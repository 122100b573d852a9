/** How far the record can be relied on, in a line: who confirmed it when, and what speaks against it. */
import type { RecordReport } from '../contract/api';
import { daysUnconfirmed, isStale } from '../contract/stale';
import type { AdminReader } from './admin-reader';
import { toAge } from './age';

export interface RecordStatusView {
  readonly is: 'fresh' | 'stale' | 'contradicted';
  /** What somebody in a hurry reads. */
  readonly headline: string;
  /** What to do about it. */
  readonly advice?: string;
  readonly details: readonly string[];
}

/** What speaks against a record. */
export interface Against {
  readonly staleAfterDays: number;
  /** How many accounts appeared that it calls impossible. */
  readonly contradicting: number;
}

/** Names of the two people, as far as Jira tells them. */
export interface StatusNames {
  readonly confirmedBy?: string | undefined;
  readonly savedBy?: string | undefined;
}

/** The status of a record. */
export function toRecordStatus(
  record: RecordReport,
  { staleAfterDays, contradicting }: Against,
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
  const details = [confirmed, ...changed];
  // Accounts speak against what is recorded; its age only says that nobody looked.
  if (contradicting > 0) {
    const headline = reader.admin.reality.headline.contradicts(contradicting);
    return { is: 'contradicted', headline, advice: status.contradictedAdvice, details };
  }
  if (!isStale(confirmedAt, staleAfterDays, reader.now)) {
    return { is: 'fresh', headline: confirmed, details: changed };
  }
  const days = daysUnconfirmed(confirmedAt, reader.now) ?? 0;
  return { is: 'stale', headline: status.stale(days), advice: status.staleAdvice, details };
}

/** A number of days that somebody typed; `undefined`: it is none that can be chosen. */
export function parseDays(
  text: string,
  range: { readonly least: number; readonly most: number },
): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= range.least && days <= range.most ? days : undefined;
}
