/** A list with its answers, as the questions about it see it; what travels over the wire fits. */
import { parseAddress } from '../../decide/address';
import type { Caveat } from '../../decide/caveat';
import type { DomainName } from '../../decide/domain-name';
import type { AccountState } from '../../decide/facts';
import type { Outcome } from '../../decide/outcome';
import type { DecidingStepId } from '../../decide/step-id';

/** The answer that some rows share. */
export interface ListAnswer {
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly DecidingStepId[];
  readonly caveats: readonly Caveat[];
  /** What is still possible of the account. */
  readonly account: readonly AccountState[];
}

/** Line, address, and the place of the answer in the table beside it. */
export type ListRow = readonly [line: number, address: string, verdict: number];

export interface ListRows<A extends ListAnswer = ListAnswer> {
  readonly rows: readonly ListRow[];
  readonly verdicts: readonly A[];
}

/** The answer of a row. */
export function answerOf<A extends ListAnswer>(
  { verdicts }: Pick<ListRows<A>, 'verdicts'>,
  row: ListRow,
): A {
  const answer = verdicts[row[2]];
  if (answer === undefined) throw new RangeError('Row without its verdict');
  return answer;
}

/** By row: the domain that decides; `undefined` where the address has none, being no address. */
export function domainsOf({ rows }: Pick<ListRows, 'rows'>): readonly (DomainName | undefined)[] {
  return rows.map(([, text]) => {
    const address = parseAddress(text);
    return address.valid ? address.domain : undefined;
  });
}
