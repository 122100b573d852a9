/** What the project page says before and around the answers. */
import type { CheckReport, PageReport, RecordReport } from '../contract/api';
import { daysUnconfirmed, isStale } from '../contract/stale';
import { toAge } from './age';
import { certaintyOf } from './certainty';
import type { Reader } from './reader';
import { settingOf } from './result-view';

export interface PageView {
  /** Warning that nothing is recorded. */
  readonly noRecord?: { readonly title: string; readonly text: string };
  /** Warning that nobody has confirmed the record for too long, and who can. */
  readonly stale?: { readonly title: string; readonly text: string };
  /** Warning that accounts that appeared contradict the record. */
  readonly contradicted?: { readonly title: string; readonly text: string };
  /** When the settings were recorded; by whom, if the name is not part of the sentence. */
  readonly recorded?: { readonly text: string; readonly byAccountId?: string };
  /** What could not be read of the project, and Jira's own warnings. */
  readonly remarks: readonly string[];
}

export interface AccountTypeView {
  readonly name: string;
  readonly whoFor: string;
  readonly can: readonly string[];
  readonly signIn: string;
}

/** The view of a page report. */
export function toPageView(report: PageReport, reader: Reader): PageView {
  const { projectPage } = reader.words;
  const remarks = toRemarks(report, reader);
  const { record, caller } = report;
  if (record === undefined) {
    const text = projectPage.noRecord(caller.mayAdminister);
    return { noRecord: { title: projectPage.noRecordTitle, text }, remarks };
  }
  const stale = toStale(record, report, reader);
  const age = toAge(record.savedAt, reader) ?? record.savedAt;
  const { authorName, savedBy, confirmedAt, savedAt } = record;
  const confirmed = confirmedAt === savedAt ? undefined : toAge(confirmedAt, reader);
  const text = projectPage.recorded(authorName, age, confirmed);
  return {
    ...(stale === undefined ? {} : { stale }),
    ...contradictedBy(report, reader),
    recorded: { text, ...(authorName === undefined ? { byAccountId: savedBy } : {}) },
    remarks,
  };
}

function toRemarks({ project }: PageReport, { words }: Reader): readonly string[] {
  const { projectPage, unknown } = words;
  const { senderWarning } = project;
  return [
    ...(senderWarning === undefined ? [] : [projectPage.senderWarning(senderWarning)]),
    ...project.missing.map(({ what, because }) => projectPage.missing(what, unknown[because])),
  ];
}

function toStale(
  { confirmedAt }: RecordReport,
  { staleAfterDays, caller }: PageReport,
  { words, now }: Reader,
): PageView['stale'] {
  const days = daysUnconfirmed(confirmedAt, now);
  if (days === undefined || !isStale(confirmedAt, staleAfterDays, now)) return undefined;
  const { staleTitle, stale } = words.projectPage;
  return { title: staleTitle, text: stale(days, caller.mayAdminister) };
}

function contradictedBy(
  { contradicted, caller }: PageReport,
  { words }: Reader,
): Pick<PageView, 'contradicted'> {
  if (contradicted === undefined) return {};
  const { contradictedTitle, contradicted: text } = words.projectPage;
  return {
    contradicted: { title: contradictedTitle, text: text(contradicted, caller.mayAdminister) },
  };
}

/** The two account types, with the portal's own address where it is known. */
export function toAccountTypes(report: PageReport, reader: Reader): readonly AccountTypeView[] {
  const { atlassian, 'portal-only': portalOnly } = reader.words.accountTypes;
  const { places } = settingOf(report);
  return [atlassian, portalOnly].map(({ name, whoFor, can, signIn }) => ({
    name,
    whoFor,
    can,
    signIn: signIn(places),
  }));
}

/** One line over a list of answers, and what to say when some are missing. */
export function toSummary(
  { results }: CheckReport,
  { words }: Reader,
): { readonly text: string; readonly partial?: string } {
  const checked = results.flatMap((result) => ('failed' in result ? [] : [result]));
  const certain = checked.filter(({ headline }) => certaintyOf(headline) === 'certain').length;
  const failed = results.length - checked.length;
  const counts = { certain, uncertain: checked.length - certain, failed };
  return {
    text: words.projectPage.summary(counts),
    ...(failed === 0 ? {} : { partial: words.projectPage.partial(failed, results.length) }),
  };
}
