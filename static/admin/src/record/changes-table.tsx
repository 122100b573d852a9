/** What differs between two records. */
import Lozenge from '@atlaskit/lozenge';
import type { SettingsChange } from '../../../../src/view/settings-changes';
import { useReader } from '../use-reader';
import { Table } from '../table';

interface Props {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly SettingsChange[];
}

/** One row per setting that differs. */
export function ChangesTable({ label, before, after, changes }: Props) {
  const { columns, unknown } = useReader().words.adminPage;
  const cell = (text: string) =>
    text === unknown ? <Lozenge appearance="moved">{text}</Lozenge> : text;
  return (
    <Table
      label={label}
      head={[columns.setting, before, after]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [change.name, cell(change.before), cell(change.after)],
      }))}
    />
  );
}
