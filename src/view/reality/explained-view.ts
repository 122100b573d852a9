/** Accounts that an admin has explained away, with why, by whom and when. */
import type { ExplainedAway } from '../../contract/reality';
import type { AdminReader } from '../admin-reader';
import { toAge } from '../age';
import { readableDomain } from '../readable-domain';
import { dayText } from './day';
import { accountsOf } from './explained';

export interface ExplainedView {
  readonly concern: string;
  readonly text: string;
  readonly reason: string;
  readonly age: string;
  /** Account id. */
  readonly by: string;
}

/** Newest first; what somebody has seen of the site is listed there. */
export function toExplainedViews(
  explained: readonly ExplainedAway[],
  reader: AdminReader,
): readonly ExplainedView[] {
  const { about } = reader.admin.reality.explaining;
  return explained
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ concern, reason, at, by }) => {
      const accounts = accountsOf(concern);
      if (accounts === undefined) return [];
      const { domain, made } = accounts;
      const text = about(made, readableDomain(domain) ?? domain, dayText(at, reader));
      return [{ concern, text, reason, age: toAge(at, reader) ?? at, by }];
    });
}
