/** Rows of a list, a page at a time; the row that was chosen opens below itself. */
import { Button, DynamicTable, Inline, Stack, Text } from '@forge/react';
import { useState, type ReactNode } from 'react';
import type { ListTable } from '../view/lists/list-table';
import { toRowViews, type RowView } from '../view/lists/row-view';
import type { Reader } from '../view/reader';
import { KindLozenge } from './badges';

/** Only these cross the bridge to Jira. */
const PAGE = 25;

interface Props {
  readonly table: ListTable;
  /** Places of the rows that are shown, in order. */
  readonly places: Uint32Array;
  readonly reader: Reader;
  readonly detailsOf: (row: RowView) => ReactNode;
}

/** The table with its pages. */
export function RowsTable({ table, places, reader, detailsOf }: Props) {
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<number>();
  const { columns } = reader.words.lists.table;
  const last = Math.max(0, Math.ceil(places.length / PAGE) - 1);
  const at = Math.min(page, last);
  const shown = toRowViews(table, places.slice(at * PAGE, (at + 1) * PAGE), reader);
  return (
    <Stack space="space.150">
      <DynamicTable
        label={reader.words.lists.places.resultsTitle}
        head={{
          cells: [
            { key: 'line', content: columns.line, width: 10 },
            { key: 'address', content: columns.address, width: 42 },
            { key: 'outcome', content: columns.outcome, width: 48 },
          ],
        }}
        rows={shown.flatMap((row) => [
          {
            key: String(row.index),
            cells: cellsOf(row, open === row.index, () => {
              setOpen(open === row.index ? undefined : row.index);
            }),
          },
          ...(open === row.index
            ? [
                {
                  key: `${String(row.index)} open`,
                  cells: [{ key: 'open', content: detailsOf(row), colSpan: 3 }],
                },
              ]
            : []),
        ])}
      />
      <Pages {...{ at, last, table, places, reader }} onTurn={setPage} />
    </Stack>
  );
}

function cellsOf(row: RowView, isOpen: boolean, onToggle: () => void) {
  return [
    { key: 'line', content: <Text>{row.line}</Text> },
    {
      key: 'address',
      content: (
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={onToggle}
        >
          {row.address === '' ? '–' : row.address}
        </Button>
      ),
    },
    {
      key: 'outcome',
      content: (
        <Stack space="space.050" alignInline="start">
          <KindLozenge badge={row.badge} />
          <Text size="small" color="color.text.subtle">
            {reasonOf(row)}
          </Text>
        </Stack>
      ),
    },
  ];
}

/** That it fails, the badge says already. */
function reasonOf({ problem, reasons, surprises }: RowView): string {
  const more = surprises.filter(({ surprise }) => surprise !== 'will-fail');
  return [problem ?? reasons.join(' '), ...more.map(({ text }) => text)].join(' · ');
}

interface PagesProps extends Pick<Props, 'table' | 'places' | 'reader'> {
  readonly at: number;
  readonly last: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ at, last, table, places, reader, onTurn }: PagesProps) {
  const { actions, places: words } = reader.words.lists;
  const to = Math.min(places.length, (at + 1) * PAGE);
  if (places.length === 0) return <Text>{words.noMatches}</Text>;
  return (
    <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
      <Text>{words.showing(at * PAGE + 1, to, places.length, table.rows.length)}</Text>
      {last > 0 && (
        <Inline space="space.100">
          <Button
            isDisabled={at === 0}
            onClick={() => {
              onTurn(at - 1);
            }}
          >
            {actions.previousPage}
          </Button>
          <Button
            isDisabled={at === last}
            onClick={() => {
              onTurn(at + 1);
            }}
          >
            {actions.nextPage}
          </Button>
        </Inline>
      )}
    </Inline>
  );
}
