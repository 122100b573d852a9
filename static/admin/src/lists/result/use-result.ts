/** A list ready to be looked at: its rows as the address of the page filters and sorts them. */
import { useMemo, useState } from 'react';
import type { AdminReader } from '../../../../../src/view/admin-reader';
import { filterRows, type ListFilter } from '../../../../../src/view/lists/list-filter';
import type { ListSort } from '../../../../../src/view/lists/list-order';
import { toListTable, type ListTable } from '../../../../../src/view/lists/list-table';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { useReader } from '../../use-reader';
import { useRoute } from '../../use-route';
import { filterIn, filterKey, sortIn } from './choices';

export interface Result {
  readonly list: LoadedList;
  readonly table: ListTable;
  /** The same for good, so that each answer is worded once. */
  readonly reader: AdminReader;
  readonly query: URLSearchParams;
  readonly filter: ListFilter;
  readonly isFiltered: boolean;
  readonly sort: ListSort;
  /** Places of the rows that are shown, in order. */
  readonly shown: Uint32Array;
  readonly choose: (query: URLSearchParams) => void;
}

/** The state of the results. */
export function useResult(list: LoadedList): Result {
  const now = useReader();
  const [reader] = useState(now);
  const { route, choose } = useRoute();
  const { query } = route;
  const table = useMemo(() => toListTable(list, list.report.source), [list]);
  const key = filterKey(query);
  const filter = useMemo(() => filterIn(new URLSearchParams(key)), [key]);
  const { by, descending = false } = sortIn(query);
  const sort = useMemo(() => ({ by, descending }), [by, descending]);
  const shown = useMemo(() => filterRows(table, filter, sort), [table, filter, sort]);
  return {
    list,
    table,
    reader,
    query,
    filter,
    isFiltered: key !== '',
    sort,
    shown,
    choose: (next) => {
      choose('lists', next);
    },
  };
}
