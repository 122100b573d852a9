/** What a paste changes, entry by entry. */
import Lozenge from '@atlaskit/lozenge';
import { useMemo } from 'react';
import type { DiffEntry } from '../../../../src/view/record-form-diff';
import { toDiffRows, type DiffRow } from '../../../../src/view/record-form-diff-view';
import { useReader } from '../use-reader';
import { Rows } from './rows';

const APPEARANCE = { added: 'success', changed: 'inprogress', removed: 'removed' } as const;

/** One row per entry that changes. */
export function PasteDiffTable({ entries }: { readonly entries: readonly DiffEntry[] }) {
  const reader = useReader();
  const { words, admin, locale } = reader;
  const { paste, table } = admin.recordForm;
  const rows = useMemo(
    () => toDiffRows(entries, { words, admin, locale, now: 0 }),
    [entries, words, admin, locale],
  );
  return (
    <Rows<DiffRow>
      label={paste.columns.after}
      head={[table.domain, paste.columns.change, paste.columns.before, paste.columns.after]}
      widths="minmax(140px, 3fr) 96px minmax(120px, 3fr) minmax(120px, 3fr)"
      rows={rows}
      keyOf={({ key }) => key}
      cells={(row) => [
        row.name,
        <Lozenge key="kind" appearance={APPEARANCE[row.kind]}>
          {row.kindText}
        </Lozenge>,
        row.before,
        row.after,
      ]}
    />
  );
}
