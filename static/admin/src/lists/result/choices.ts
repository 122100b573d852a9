/** What is chosen in the results of a list, as the address of the page keeps it; the rest of the address stays. */
import { ROW_KINDS } from '../../../../../src/audit/lists/row-kind';
import { SURPRISES } from '../../../../../src/audit/lists/surprises';
import type { ListFilter, RowGroup } from '../../../../../src/view/lists/list-filter';
import type { ListColumn, ListSort } from '../../../../../src/view/lists/list-order';

export const COLUMNS: readonly ListColumn[] = ['line', 'address', 'domain', 'outcome', 'reason'];

const GROUPS: readonly RowGroup[] = ['to-invite', 'surprises', ...SURPRISES];

const FILTER_KEYS = ['q', 'outcome', 'domain', 'reason', 'rows'] as const;

/** The part of an address that filters; equal texts let the same rows through. */
export function filterKey(query: URLSearchParams): string {
  return new URLSearchParams(
    FILTER_KEYS.flatMap((key) => {
      const value = query.get(key) ?? '';
      return value === '' ? [] : [[key, value]];
    }),
  ).toString();
}

/** Reads it; what is not known there lets everything through. */
export function filterIn(query: URLSearchParams): ListFilter {
  const text = query.get('q') ?? '';
  const kind = ROW_KINDS.find((one) => one === query.get('outcome'));
  const domain = query.get('domain') ?? '';
  const reason = query.get('reason') ?? '';
  const only = GROUPS.find((one) => one === query.get('rows'));
  return {
    ...(text === '' ? {} : { text }),
    ...(kind === undefined ? {} : { kind }),
    ...(domain === '' ? {} : { domain }),
    ...(reason === '' ? {} : { reason }),
    ...(only === undefined ? {} : { only }),
  };
}

/** The address with this filter instead of the one it has. */
export function withFilter(query: URLSearchParams, filter: ListFilter): URLSearchParams {
  const { text, kind, domain, reason, only } = filter;
  return withValues(query, { q: text, outcome: kind, domain, reason, rows: only });
}

/** `-address` is by address, the last one first; by line where nothing else is asked. */
export function sortIn(query: URLSearchParams): ListSort {
  const text = query.get('sort') ?? '';
  const descending = text.startsWith('-');
  const by = COLUMNS.find((column) => column === text.slice(descending ? 1 : 0));
  return by === undefined ? { by: 'line', descending: false } : { by, descending };
}

/** The address with the rows by this column; by the same column again, the other way round. */
export function withSort(query: URLSearchParams, by: ListColumn): URLSearchParams {
  const now = sortIn(query);
  const descends = now.by === by && now.descending !== true;
  const plain = by === 'line' && !descends;
  return withValues(query, { sort: plain ? undefined : `${descends ? '-' : ''}${by}` });
}

/** The place of the row that is open. */
export function rowIn(query: URLSearchParams): number | undefined {
  const text = query.get('row') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The address with some values changed; without a value a name is dropped. */
export function withValues(
  query: URLSearchParams,
  values: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
