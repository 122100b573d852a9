/** One row: line, address, domain, what they get, why, and what is known of the account. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import type { RowView } from '../../../../../src/view/lists/row-view';
import { OutcomeBadge } from '../../outcome-badge';
import type { Result } from './use-result';

interface Props {
  readonly row: RowView;
  /** Among the rows that are shown. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly reader: Result['reader'];
  readonly onOpen: () => void;
}

/** The address opens the why, and so does a click anywhere in the row. */
export function RowCells({ row, at, isOpen, reader, onOpen }: Props) {
  const { columns } = reader.words.lists.table;
  const [reason = '', ...more] = row.reasons;
  return (
    <>
      <Cell title={columns.line}>{row.line}</Cell>
      <Cell title={columns.address}>
        <button
          type="button"
          className="result-open"
          aria-expanded={isOpen}
          data-at={at}
          data-row={row.index}
          onClick={onOpen}
        >
          {row.address}
        </button>
      </Cell>
      <Cell title={columns.domain}>{row.domainText ?? row.problem ?? ''}</Cell>
      <Cell title={columns.outcome}>
        <Stack space="space.025" alignInline="start">
          <OutcomeBadge badge={row.badge} />
          {row.surprises.length > 0 && (
            <Text size="small" color="color.text.subtle">
              {row.surprises.map(({ text }) => text).join(', ')}
            </Text>
          )}
        </Stack>
      </Cell>
      <Cell title={columns.reason}>
        <Text size="small" maxLines={2}>
          {more.length === 0 ? reason : row.certainty.text}
        </Text>
      </Cell>
      <Cell title={columns.account}>
        <Text size="small" maxLines={2}>
          {row.account}
        </Text>
      </Cell>
    </>
  );
}

/** On a narrow page its title stands before it. */
function Cell({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div role="cell" data-label={title}>
      {children}
    </div>
  );
}
