/** The answer for a row of a long list: the same headline as on a single address, without sentences and ways. */
import type { Invite } from '../decide/decide';
import type { CheckedAddress } from './api';
import type { Outcome } from '../decide/outcome';
import type { PreparedSite } from '../decide/site';
import { toHeadline } from './headline';
import type { ListVerdict } from './lists';

/** Decides one row. `because`: why more than one state of the account is left. */
export function toListVerdict(
  invite: Invite,
  site: PreparedSite,
  because?: ListVerdict['because'],
): ListVerdict {
  return listVerdictOf(toHeadline(invite, site), invite.account, because);
}

/** A headline as a row of a list keeps it. */
export function listVerdictOf(
  { condition, headline, otherwise }: Pick<CheckedAddress, 'condition' | 'headline' | 'otherwise'>,
  account: ListVerdict['account'],
  because?: ListVerdict['because'],
): ListVerdict {
  const { certain, outcomes, decidedBy, evidence, settledBy, caveats, otherReadings } = headline;
  return {
    certain,
    outcomes,
    decidedBy,
    evidence,
    settledBy,
    caveats,
    condition,
    ...(otherwise === undefined ? {} : { otherwise: otherwise.outcomes }),
    ...(otherReadings.some((one) => one.outcomes.some((outcome) => !outcomes.includes(outcome)))
      ? { otherReadings }
      : {}),
    account,
    ...(because === undefined ? {} : { because }),
  };
}

/** Under which a row is counted: its outcome, or that more than one is possible. */
export function countedAs({ outcomes }: Pick<ListVerdict, 'outcomes'>): Outcome | 'undecided' {
  const [only, ...more] = outcomes;
  return only === undefined || more.length > 0 ? 'undecided' : only;
}
