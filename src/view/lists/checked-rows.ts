/** Addresses that were answered at once, as results of a list: so short lists are shown as long ones are. */
import type { CheckedAddress } from '../../contract/api';
import type { ListVerdict, ResultRow } from '../../contract/lists';
import { unknown, type Possible } from '../../decide/facts';
import { joinResults, type Results } from './loaded-list';

/** An answer with the line at which its address stood. */
export type CheckedRow = readonly [line: number, checked: CheckedAddress];

/** The results, by line. */
export function toResults(checked: readonly CheckedRow[]): Results {
  return joinResults(
    checked.map(([line, one]) => {
      const row: ResultRow = [line, one.address, 0];
      return { rows: [row], verdicts: [toVerdict(one)] };
    }),
  );
}

function toVerdict({ condition, headline, otherwise, facts }: CheckedAddress): ListVerdict {
  const { certain, outcomes, decidedBy, evidence, settledBy, caveats, otherReadings } = headline;
  const account = facts.find(({ fact }) => fact === 'account');
  const adds = otherReadings.some((one) =>
    one.outcomes.some((outcome) => !outcomes.includes(outcome)),
  );
  return {
    certain,
    outcomes,
    decidedBy,
    evidence,
    settledBy,
    caveats,
    condition,
    ...(otherwise === undefined ? {} : { otherwise: otherwise.outcomes }),
    ...(adds ? { otherReadings } : {}),
    account: (account?.possible ?? unknown('account')) as Possible<'account'>,
    ...(account?.unknownBecause === undefined ? {} : { because: account.unknownBecause }),
  };
}
