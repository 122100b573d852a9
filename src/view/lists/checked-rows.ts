/** Addresses that were answered at once, as results of a list: so short lists are shown as long ones are. */
import type { CheckedAddress } from '../../contract/api';
import { listVerdictOf } from '../../contract/list-verdict';
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

function toVerdict(checked: CheckedAddress): ListVerdict {
  const account = checked.facts.find(({ fact }) => fact === 'account');
  const possible = (account?.possible ?? unknown('account')) as Possible<'account'>;
  return listVerdictOf(checked, possible, account?.unknownBecause);
}
