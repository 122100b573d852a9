/** The revisions of the record as the history lists them. */
import type { RecordReport } from '../contract/api';
import type { AdminReader } from './admin-reader';
import { toAge } from './age';
import { capitalised } from './capitalised';

export interface RevisionRow {
  readonly revision: string;
  /** Within a sentence. */
  readonly name: string;
  readonly title: string;
  readonly isCurrent: boolean;
  /** The date; where that cannot be told, as it is. */
  readonly saved: string;
  readonly age?: string;
  /** Where somebody confirmed it later. */
  readonly confirmed?: string;
  readonly savedBy: string;
  readonly authorName?: string;
  readonly comment?: string;
  /** The one before it, where that is known. */
  readonly before?: string;
}

/** One row per revision, newest first; `current` is the one that counts. */
export function toRevisionRows(
  revisions: readonly RecordReport[],
  current: string | undefined,
  reader: AdminReader,
): readonly RevisionRow[] {
  return revisions.map((report, index) => {
    const { revision, savedAt, savedBy, authorName, comment, confirmedAt } = report;
    const before = revisions[index + 1]?.revision;
    const age = toAge(savedAt, reader);
    const confirmed = confirmedAt === savedAt ? undefined : toAge(confirmedAt, reader);
    return {
      revision,
      name: revisionName(revision, reader),
      title: revisionTitle(revision, reader),
      isCurrent: revision === current,
      saved: age === undefined ? savedAt : dateText(savedAt, reader),
      savedBy,
      ...(age === undefined ? {} : { age }),
      ...(confirmed === undefined
        ? {}
        : { confirmed: reader.admin.history.confirmedSince(confirmed) }),
      ...(authorName === undefined ? {} : { authorName }),
      ...(comment === undefined ? {} : { comment }),
      ...(before === undefined ? {} : { before }),
    };
  });
}

/** A revision as a person calls it, within a sentence: by its number. */
export function revisionName(revision: string, { admin }: AdminReader): string {
  return admin.history.revision(/^0*(\d+)-/.exec(revision)?.[1] ?? revision);
}

/** The same, where a sentence begins. */
export function revisionTitle(revision: string, reader: AdminReader): string {
  return capitalised(revisionName(revision, reader), reader);
}

/** In the time zone of whoever reads it. */
function dateText(at: string, { locale }: AdminReader): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(Date.parse(at));
}
