/** Which rows of a list are shown: places of rows, filtered and in order. Fast enough to follow each key that is typed. */
import type { RowKind } from '../../audit/lists/row-kind';
import { bitOf, hasAccount, willFail, type Surprise } from '../../audit/lists/surprises';
import type { ListTable } from './list-table';
import { rowOrder, type ListSort } from './list-order';
import { isToInvite } from './to-invite';

export type RowGroup =
  /** any surprise */
  | 'surprises'
  | Surprise
  /** a mail goes out, and nobody is there yet */
  | 'to-invite';

export interface ListFilter {
  /** Found in the address or its domain, whatever the case of its letters. */
  readonly text?: string;
  readonly kind?: RowKind;
  /** As the decision compares it. */
  readonly domain?: string;
  /** As `reasons` of the table tells it. */
  readonly reason?: string;
  readonly only?: RowGroup;
}

/** Places of the rows that the filter lets through, in order. */
export function filterRows(table: ListTable, filter: ListFilter, sort: ListSort): Uint32Array {
  const lets = table.verdicts.map((_, place) => letsVerdict(table, filter, place));
  const { domain } = filter;
  const text = filter.text?.trim().toLowerCase() ?? '';
  const bits = bitsOf(filter.only);
  const isIn = (index: number) =>
    lets[table.rows[index]?.[2] ?? -1] === true &&
    (domain === undefined || table.domains[index] === domain) &&
    (text === '' || table.texts[index]?.includes(text) === true);
  const isMarked = (index: number) => bits === 0 || ((table.surprises[index] ?? 0) & bits) !== 0;
  return rowOrder(table, sort).filter((index) => isMarked(index) && isIn(index));
}

/** What the answer alone says, asked once for each answer. */
function letsVerdict(table: ListTable, { kind, reason, only }: ListFilter, place: number): boolean {
  const verdict = table.verdicts[place];
  if (verdict === undefined) return false;
  if (kind !== undefined && table.kinds[place] !== kind) return false;
  if (reason !== undefined && table.reasons[place] !== reason) return false;
  switch (only) {
    case 'to-invite':
      return isToInvite(verdict);
    case 'has-account':
      return hasAccount(verdict);
    case 'will-fail':
      return willFail(verdict);
    case 'surprises':
    case 'unlike-domain':
    case 'look-alike':
    case undefined:
      return true;
    default: {
      const never: never = only;
      return never;
    }
  }
}

/** Surprises that are told row by row; the others are in the answer. */
function bitsOf(only: RowGroup | undefined): number {
  if (only === 'surprises') return 0xff;
  return only === 'unlike-domain' || only === 'look-alike' ? bitOf(only) : 0;
}
