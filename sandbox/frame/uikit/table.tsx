/** UI Kit's DynamicTable: head and rows arrive as child documents and become the cells Atlaskit expects. */
import type { ComponentProps, ReactNode } from 'react';
import AtlaskitDynamicTable from '@atlaskit/dynamic-table';
import type { ForgeNode } from './document';
import { drawElements, Inside, type NodeProps, type Palette } from './draw';
import { call, isOn, passed, textProp } from './props';

type TableProps = ComponentProps<typeof AtlaskitDynamicTable>;
type Rows = NonNullable<TableProps['rows']>;
type Cells = Rows[number]['cells'];

/** What is wrapped under one name, such as `head` or `rows`. */
export function wrapped(node: ForgeNode, name: string): readonly ForgeNode[] {
  const wrapper = node.children.find(
    (child) => child.type === 'ContentWrapper' && child.props['name'] === name,
  );
  return wrapper?.children ?? [];
}

function cellsOf(cells: readonly ForgeNode[]): Cells {
  return cells.map((cell) => ({
    ...passed<Cells[number]>(cell, ['colSpan']),
    key: textProp(cell, 'cellKey') ?? cell.key,
    content: <Inside node={cell} />,
  }));
}

function headOf(cells: readonly ForgeNode[]): NonNullable<TableProps['head']> {
  type HeadCell = NonNullable<TableProps['head']>['cells'][number];
  return {
    cells: cells.map((cell) => ({
      ...passed<HeadCell>(cell, ['isSortable', 'shouldTruncate', 'width']),
      key: textProp(cell, 'cellKey') ?? cell.key,
      content: <Inside node={cell} />,
    })),
  };
}

function DynamicTable({ node }: NodeProps): ReactNode {
  const props = passed<TableProps>(node, [
    'caption',
    'defaultPage',
    'defaultSortKey',
    'defaultSortOrder',
    'highlightedRowIndex',
    'isFixedSize',
    'isLoading',
    'label',
    'loadingSpinnerSize',
    'page',
    'rowsPerPage',
    'sortKey',
    'sortOrder',
    'testId',
  ]);
  const head = wrapped(node, 'head');
  const rows: Rows = wrapped(node, 'rows').map((row) => ({
    key: textProp(row, 'rowKey') ?? row.key,
    isHighlighted: isOn(row, 'isHighlighted'),
    cells: cellsOf(row.children),
  }));
  const empty = drawElements(node.props['emptyView']);
  return (
    <AtlaskitDynamicTable
      {...props}
      {...(head.length === 0 ? {} : { head: headOf(head) })}
      {...(empty.length === 0 ? {} : { emptyView: <>{empty}</> })}
      rows={rows}
      onSetPage={(page) => {
        call(node, 'onSetPage', page);
      }}
    />
  );
}

export const TABLE: Palette = { DynamicTable };
