/** What an admin has explained away or marked as seen, and the list that is kept of it. */
import type { AccountKind } from '../../audit/evidence/sighting';
import type { DriftChange, ExplainedAway } from '../../contract/reality';

export type ExplainedDraft = Pick<ExplainedAway, 'concern' | 'reason'>;

/** How a change of the site is named in it. */
export function driftConcern({ id }: Pick<DriftChange, 'id'>): string {
  return `drift ${id}`;
}

/** What a concern is about, if it is about accounts. */
export function accountsOf(
  concern: string,
): { readonly domain: string; readonly made: AccountKind } | undefined {
  const [what, domain, made] = concern.split(' ');
  if (what !== 'seen' || domain === undefined) return undefined;
  return made === 'atlassian' || made === 'portal-only' ? { domain, made } : undefined;
}

/** Whether somebody has marked this change as seen. */
export function isSeen(change: DriftChange, explained: readonly ExplainedAway[]): boolean {
  return explained.some(({ concern }) => concern === driftConcern(change));
}

/** What is kept once these are explained too; what was said of them before is replaced. */
export function withExplained(
  explained: readonly ExplainedDraft[],
  added: readonly ExplainedDraft[],
): readonly ExplainedDraft[] {
  return [
    ...withoutExplained(
      explained,
      added.map(({ concern }) => concern),
    ),
    ...added.map(draftOf),
  ];
}

/** What is kept once these are taken back. */
export function withoutExplained(
  explained: readonly ExplainedDraft[],
  concerns: readonly string[],
): readonly ExplainedDraft[] {
  return explained.filter(({ concern }) => !concerns.includes(concern)).map(draftOf);
}

function draftOf({ concern, reason }: ExplainedDraft): ExplainedDraft {
  return { concern, reason };
}
