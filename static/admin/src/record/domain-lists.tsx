/** The approved domains and the External domain list; long lists are filtered and opened on demand. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Reader } from '../../../../src/view/reader';
import type { DomainRow } from '../../../../src/view/settings-view';
import { Known } from './known';
import { Table, type TableRow } from '../table';

/** More rows than this are shown on demand only. */
const SHOWN_AT_FIRST = 25;

interface ApprovedProps {
  readonly rows: readonly DomainRow[] | undefined;
  readonly reader: Reader;
}

/** The approved domains with role and approval. */
export function ApprovedDomains({ rows, reader }: ApprovedProps) {
  const { adminPage } = reader.words;
  if (rows === undefined) return <Text as="p">{adminPage.approvedUnknown}</Text>;
  if (rows.length === 0) return <Text as="p">{adminPage.approvedEmpty}</Text>;
  const { domain, role, approval } = adminPage.columns;
  return (
    <LongTable
      label={adminPage.approvedTitle(rows.length)}
      head={[domain, role, approval]}
      rows={rows.map((row) => ({
        key: row.domain,
        cells: [
          row.domain,
          <Known key="role" value={row.role} />,
          <Known key="approval" value={row.approval} />,
        ],
      }))}
      reader={reader}
    />
  );
}

interface ExternalProps {
  readonly domains: readonly string[];
  readonly reader: Reader;
}

/** The domains that may get a portal-only account. */
export function ExternalDomains({ domains, reader }: ExternalProps) {
  const { adminPage } = reader.words;
  if (domains.length === 0) return <Text as="p">{adminPage.externalEmpty}</Text>;
  return (
    <LongTable
      label={adminPage.externalTitle(domains.length)}
      head={[adminPage.columns.domain]}
      rows={domains.map((domain) => ({ key: domain, cells: [domain] }))}
      reader={reader}
    />
  );
}

interface LongTableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly reader: Reader;
}

function LongTable({ label, head, rows, reader }: LongTableProps) {
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const { filterDomains, noMatch, showAll } = reader.words.adminPage;
  const isLong = rows.length > SHOWN_AT_FIRST;
  const matching = rows.filter(({ key }) => key.includes(filter.trim().toLowerCase()));
  const shown = all ? matching : matching.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack space="space.150" alignInline="stretch">
      {isLong && (
        <div className="filter">
          <Textfield
            aria-label={filterDomains}
            placeholder={filterDomains}
            isCompact
            onChange={(event: FormEvent<HTMLInputElement>) => {
              setFilter(event.currentTarget.value);
            }}
          />
        </div>
      )}
      {matching.length === 0 ? (
        <Text as="p">{noMatch}</Text>
      ) : (
        <Table label={label} head={head} rows={shown} />
      )}
      {shown.length < matching.length && (
        <div>
          <Button
            onClick={() => {
              setAll(true);
            }}
          >
            {showAll(matching.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
