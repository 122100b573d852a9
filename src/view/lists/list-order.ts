/** The rows of a list in an order; each order is worked out once for each list. */
import { ROW_KINDS } from '../../audit/lists/row-kind';
import { STEP_IDS, type StepId } from '../../decide/step-id';
import type { ListTable } from './list-table';

export type ListColumn = 'line' | 'address' | 'domain' | 'outcome' | 'reason';

export interface ListSort {
  readonly by: ListColumn;
  readonly descending?: boolean;
}

export const BY_LINE: ListSort = { by: 'line' };

const ORDERS = new WeakMap<ListTable, Map<string, Uint32Array>>();

/** Places of all rows in this order; rows that are alike stay by line, in both directions. */
export function rowOrder(table: ListTable, { by, descending = false }: ListSort): Uint32Array {
  const known = ORDERS.get(table) ?? new Map<string, Uint32Array>();
  ORDERS.set(table, known);
  const key = `${by} ${String(descending)}`;
  const order = known.get(key) ?? sorted(table, by, descending ? -1 : 1);
  known.set(key, order);
  return order;
}

function sorted(table: ListTable, by: ListColumn, sign: 1 | -1): Uint32Array {
  const order = Uint32Array.from(table.rows, (_, index) => index);
  const compare = comparing(table, by);
  return order.sort((a, b) => sign * compare(a, b) || a - b);
}

/** By code units: the same everywhere, and quick. What has no domain comes last. */
function comparing(table: ListTable, by: ListColumn): (a: number, b: number) => number {
  const { texts, domains, rows, verdicts, kinds } = table;
  const placeOf = (index: number) => rows[index]?.[2] ?? -1;
  switch (by) {
    case 'line':
      return (a, b) => (rows[a]?.[0] ?? 0) - (rows[b]?.[0] ?? 0);
    case 'address':
      return (a, b) => byText(texts[a] ?? '', texts[b] ?? '');
    case 'domain':
      return (a, b) => byText(domains[a] ?? '\uFFFF', domains[b] ?? '\uFFFF');
    case 'outcome': {
      const ranks = kinds.map((kind) => ROW_KINDS.indexOf(kind));
      return (a, b) => (ranks[placeOf(a)] ?? 0) - (ranks[placeOf(b)] ?? 0);
    }
    case 'reason': {
      const ranks = verdicts.map(({ decidedBy }) => decidedBy.map(rankOf).join());
      return (a, b) => byText(ranks[placeOf(a)] ?? '', ranks[placeOf(b)] ?? '');
    }
    default: {
      const never: never = by;
      return never;
    }
  }
}

/** In the order of the procedure. */
function rankOf(step: StepId): string {
  return String(STEP_IDS.indexOf(step)).padStart(2, '0');
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
