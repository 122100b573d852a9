/** The settings of the site, each with the page where an admin can look it up. */
import type { Reader } from '../../../../src/view/reader';
import type { SettingRow } from '../../../../src/view/settings-view';
import { Known } from './known';
import { OutwardLink } from '../outward-link';
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

function Where({ path, url }: SettingRow['where']) {
  return url === undefined ? <>{path}</> : <OutwardLink url={url} text={path} />;
}
