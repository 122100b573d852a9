/** The settings of the site, each with the page where an admin can look it up. */
import Link from '@atlaskit/link';
import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';
import type { Reader } from '../../../../src/view/reader';
import type { SettingRow } from '../../../../src/view/settings-view';
import { Known } from './known';
import { Table } from '../table';

interface Props {
  readonly rows: readonly SettingRow[];
  readonly reader: Reader;
}

/** One row per setting. */
export function SiteTable({ rows, reader }: Props) {
  const { columns, siteTitle } = reader.words.adminPage;
  return (
    <Table
      label={siteTitle}
      head={[columns.setting, columns.value, columns.where]}
      rows={rows.map(({ id, name, value, where }) => ({
        key: id,
        cells: [name, <Known key="value" value={value} />, <Where key="where" {...where} />],
      }))}
    />
  );
}

/** The frame around a Custom UI page keeps plain links inside; the router leads out of it. */
function Where({ path, url }: SettingRow['where']) {
  if (url === undefined) return <>{path}</>;
  return (
    <Link
      href={url}
      target="_blank"
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        void router.open(url);
      }}
    >
      {path}
    </Link>
  );
}
