/** The classes of one kind of change as a table; of a long one only what is in sight is drawn. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { toChangedRow, type ChangedIn } from '../../../../src/view/changed-rows';
import { useReader } from '../use-reader';

const ROW_HEIGHT = 44;
/** Rows that are drawn without a box of their own to scroll in. */
const MOST_AT_ONCE = 25;

interface Props {
  readonly label: string;
  readonly rows: readonly ChangedIn[];
  readonly projectCount: number;
}

/** Head and rows. */
export function ChangedRows(props: Props) {
  const { label, rows } = props;
  const { columns } = useReader().admin.whatIf.comparison;
  return (
    <div role="table" aria-label={label} aria-rowcount={rows.length + 1} className="changed-rows">
      <div role="rowgroup">
        <div role="row" className="changed-row changed-head">
          <span role="columnheader">{columns.who}</span>
          <span role="columnheader">{columns.example}</span>
          <span role="columnheader">{columns.where}</span>
        </div>
      </div>
      {rows.length > MOST_AT_ONCE ? <InSight {...props} /> : <All {...props} />}
    </div>
  );
}

function All({ rows, projectCount }: Props) {
  return (
    <div role="rowgroup">
      {rows.map((row, index) => (
        <Row key={keyOf(row)} row={row} index={index} projectCount={projectCount} />
      ))}
    </div>
  );
}

function InSight({ rows, projectCount, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <div ref={box} className="changed-scroll" tabIndex={0} role="rowgroup" aria-label={label}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={keyOf(row)}
                ref={virtual.measureElement}
                data-index={index}
                role="presentation"
                className="changed-at"
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <Row row={row} index={index} projectCount={projectCount} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: ChangedIn;
  readonly index: number;
  readonly projectCount: number;
}

function Row({ row, index, projectCount }: RowProps) {
  const { name, kind, example, projects } = toChangedRow(row, projectCount, useReader());
  return (
    <div role="row" aria-rowindex={index + 2} className="changed-row" data-testid="changed-class">
      <span role="cell">
        <Stack>
          <Text weight="medium">{name}</Text>
          {kind !== undefined && (
            <Text size="small" color="color.text.subtle">
              {kind}
            </Text>
          )}
        </Stack>
      </span>
      <span role="cell">{example}</span>
      <span role="cell">{projects}</span>
    </div>
  );
}

function keyOf({ one }: ChangedIn): string {
  return `${one.domain} ${one.before} ${one.after} ${String(one.alone)}`;
}
