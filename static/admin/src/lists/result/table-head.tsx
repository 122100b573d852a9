/** The head of the table; each column sorts. */
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import type { ListColumn } from '../../../../../src/view/lists/list-order';
import { COLUMNS, withSort } from './choices';
import type { Result } from './use-result';

/** Buttons that say by what and in which direction. */
export function TableHead({ result }: { readonly result: Result }) {
  const { columns } = result.reader.words.lists.table;
  return (
    <div role="rowgroup">
      <div className="result-head" role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <ColumnHead key={column} result={result} column={column} />
        ))}
        <div role="columnheader">{columns.account}</div>
      </div>
    </div>
  );
}

function ColumnHead({ result, column }: { readonly result: Result; readonly column: ListColumn }) {
  const { reader, sort, query, choose } = result;
  const isBy = sort.by === column;
  const Arrow = sort.descending === true ? ArrowDownIcon : ArrowUpIcon;
  return (
    <div
      role="columnheader"
      aria-sort={isBy ? (sort.descending === true ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="result-sort"
        onClick={() => {
          choose(withSort(query, column));
        }}
      >
        {reader.words.lists.table.columns[column]}
        {isBy && <Arrow label="" size="small" />}
      </button>
    </div>
  );
}
