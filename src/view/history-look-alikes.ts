/** The three lists of domains that look alike: what each does, and the page where it is set. */
import type { AdminReader } from './admin-reader';
import { siteUrlOf } from './destination';
import type { LookAlikeWords } from './words/history-words';

const IDS = ['verified', 'approved', 'external'] as const;

export interface LookAlikeRow extends LookAlikeWords {
  readonly id: (typeof IDS)[number];
  /** Absent until the site's address is known. */
  readonly url?: string;
}

/** Verified first: it is the one that people take for another. */
export function lookAlikeRows(
  siteUrl: string | undefined,
  { admin }: AdminReader,
): readonly LookAlikeRow[] {
  return IDS.map((id) => ({
    id,
    ...admin.history.lookAlikes.lists[id],
    ...(siteUrl === undefined
      ? {}
      : {
          // Atlassian Administration has one address for all that apps can know of it.
          url: siteUrlOf(id === 'external' ? 'customer-access' : 'app-access-settings', siteUrl),
        }),
  }));
}
