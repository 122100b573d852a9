/** What differs between two records; thousands of changes stay a box of one height. */
import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { SettingsChange } from '../../../../src/view/settings-changes';
import { useReader } from '../use-reader';
import { Rows } from './rows';

interface Props {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly SettingsChange[];
  /** Settings that stand out, and what is said of them. */
  readonly marked?: { readonly ids: ReadonlySet<string>; readonly text: string };
}

/** A table of more rows scrolls in its own box. */
const LONG = 30;

/** One row per setting that differs. */
export function ChangesTable({ label, before, after, changes, marked }: Props) {
  const { columns, unknown } = useReader().words.adminPage;
  const said = (text: string): ReactNode =>
    text === unknown ? <Lozenge appearance="moved">{text}</Lozenge> : text;
  const cells = (change: SettingsChange): readonly ReactNode[] => [
    <>
      {change.name}{' '}
      {marked?.ids.has(change.id) === true && <Lozenge appearance="moved">{marked.text}</Lozenge>}
    </>,
    said(change.before),
    said(change.after),
  ];
  return (
    <Rows
      label={label}
      head={[columns.setting, before, after]}
      widths="minmax(160px, 3fr) minmax(120px, 2fr) minmax(120px, 2fr)"
      rows={changes}
      isWhole={changes.length <= LONG}
      keyOf={({ id }) => id}
      cells={cells}
    />
  );
}
