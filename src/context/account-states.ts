/** Which states an account can be in, given what the searches showed: what they could have missed stays possible. */
import { FACT_VALUES, type AccountState, type Possible } from '../decide/facts';
import type { UnknownReason } from '../contract/fact-report';
import { toUnknownReason } from './reading';
import type { MissingReason } from './ports';

/** An account that a search showed. */
export interface Hit {
  readonly accountId: string;
  readonly kind: 'atlassian' | 'portal-only';
  readonly active: boolean;
  /** Its address: the one that was searched for, or hidden. Hits with another address are none. */
  readonly address: 'same' | 'hidden';
  /** A documented read shows a Jira Service Management licence. Absent: with access or without. */
  readonly hasAccess?: true;
  /** Only the list of customers showed it, where people stand who were invited and have not accepted. */
  readonly mayBeInvited?: true;
}

/** What was searched, and how far that search could see. */
export interface Sightings {
  readonly hits: readonly Hit[];
  /** The search for users saw every active account that Jira shows, or why not. */
  readonly users: 'complete' | 'cut-off' | MissingReason;
  /** The same of the customers of the project. */
  readonly customers: 'complete' | 'cut-off' | MissingReason;
}

export interface Narrowed {
  readonly possible: Possible<'account'>;
  /** Present when more than one state is left. */
  readonly because?: UnknownReason;
}

/** Nothing else is left when both kinds were found, and neither is active. */
const BOTH_INACTIVE = ['portal-only-inactive', 'atlassian-inactive'] as const;

const INVITED = ['invited'] as const;

/**
 * Not finding a portal-only account excludes none: it may be a customer of another project, whose list was not read,
 * and it is not documented that the search for users shows such accounts (platform.md 7, question 1).
 */
const PORTAL_ONLY_SEEN = false;

/** What is possible of one of the two accounts that an address can have. */
type Side = 'absent' | 'inactive' | 'active';

/** The states that are still possible, and what keeps the others from being excluded. */
export function narrowAccount(sightings: Sightings): Narrowed {
  const { hits } = sightings;
  const usersSeen = sightings.users === 'complete';
  const atlassian = hits.filter(({ kind }) => kind === 'atlassian');
  const portalOnly = hits.filter(({ kind }) => kind === 'portal-only');
  const access = statesWithAccess(atlassian);
  const found = sides(atlassian, usersSeen).flatMap((atlassianSide) =>
    sides(portalOnly, PORTAL_ONLY_SEEN).flatMap((portalSide) =>
      combine(atlassianSide, portalSide, access),
    ),
  );
  const possible = FACT_VALUES.account.filter((state) => found.includes(state));
  const [first, ...rest] = possible;
  if (first === undefined) return { possible: BOTH_INACTIVE, because: 'ambiguous' };
  return rest.length === 0
    ? { possible: [first] }
    : { possible: [first, ...rest], because: reasonOf(sightings) };
}

/** A search shows active accounts only, so an inactive one is never excluded by not being found. */
function sides(hits: readonly Hit[], seen: boolean): readonly Side[] {
  const same = hits.filter(({ address }) => address === 'same');
  if (same.length > 0) return same.map(({ active }) => (active ? 'active' : 'inactive'));
  const hidden = hits.map(({ active }): Side => (active ? 'active' : 'inactive'));
  return ['absent', 'inactive', ...(seen ? hidden : (['active'] as const))];
}

function combine(
  atlassian: Side,
  portalOnly: Side,
  access: readonly AccountState[],
): readonly AccountState[] {
  if (atlassian === 'active') return portalOnly === 'active' ? ['both'] : access;
  if (portalOnly === 'active') return ['portal-only'];
  if (atlassian === 'inactive') return portalOnly === 'absent' ? ['atlassian-inactive'] : [];
  // No search shows who was invited and has not accepted.
  return portalOnly === 'absent' ? ['none', 'invited'] : ['portal-only-inactive'];
}

/** With access only where that was read; the absence of a licence does not show that the role Customer is absent. */
function statesWithAccess(atlassian: readonly Hit[]): readonly AccountState[] {
  const same = atlassian.filter(({ address, active }) => address === 'same' && active);
  if (same.length > 0 && same.every(({ hasAccess }) => hasAccess === true)) {
    return ['atlassian-with-access'];
  }
  const invited = same.some(({ mayBeInvited }) => mayBeInvited === true);
  return ['atlassian-with-access', 'atlassian-without-access', ...(invited ? INVITED : [])];
}

function reasonOf({ hits, users, customers }: Sightings): UnknownReason {
  const same = hits.filter(({ address }) => address === 'same');
  const kinds = new Set(same.map(({ kind }) => kind));
  if (same.length > kinds.size) return 'ambiguous';
  if (same.length === 0 && hits.length > 0) return 'hidden';
  for (const sight of [users, customers]) {
    if (sight === 'cut-off') return 'ambiguous';
    if (sight !== 'complete') return toUnknownReason(sight);
  }
  return 'not-readable';
}
