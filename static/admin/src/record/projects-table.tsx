/** The recorded settings of projects. */
import { Text } from '@atlaskit/primitives/compiled';
import type { Reader } from '../../../../src/view/reader';
import type { ProjectRow } from '../../../../src/view/settings-view';
import { Known } from './known';
import { Table } from '../table';

interface Props {
  readonly rows: readonly ProjectRow[];
  readonly reader: Reader;
}

/** One row per project. */
export function ProjectsTable({ rows, reader }: Props) {
  const { adminPage, factNames } = reader.words;
  if (rows.length === 0) return <Text as="p">{adminPage.projectsEmpty}</Text>;
  return (
    <Table
      label={adminPage.projectsTitle(rows.length)}
      head={[
        adminPage.columns.project,
        factNames['project.customerInvited'],
        factNames['project.portalAccess'],
      ]}
      rows={rows.map(({ key, customerInvited, portalAccess }) => ({
        key,
        cells: [
          key,
          <Known key="invited" value={customerInvited} />,
          <Known key="access" value={portalAccess} />,
        ],
      }))}
    />
  );
}
