/** What a row is counted as: its outcome, that more than one is possible, or that it is no address. */
import { OUTCOMES, type Outcome } from '../../decide/outcome';
import type { ListAnswer } from './list-row';

export type RowKind = Outcome | 'undecided' | 'invalid';

/** Mails first, then what sends none; in this order summaries list them. */
export const ROW_KINDS: readonly RowKind[] = [...OUTCOMES, 'undecided', 'invalid'];

/** What is no address is told apart from other errors: the list is wrong there, not the setup. */
export function kindOf({
  outcomes,
  decidedBy,
}: Pick<ListAnswer, 'outcomes' | 'decidedBy'>): RowKind {
  if (decidedBy.length === 1 && decidedBy[0] === 'A1') return 'invalid';
  const [only, ...more] = outcomes;
  return only === undefined || more.length > 0 ? 'undecided' : only;
}

export type KindCounts = Readonly<Record<RowKind, number>>;

/** A count of nothing, to be counted up. */
export function noCounts(): Record<RowKind, number> {
  return {
    'atlassian-account-invitation': 0,
    'customer-invited': 0,
    error: 0,
    'no-notification': 0,
    undecided: 0,
    invalid: 0,
  };
}
