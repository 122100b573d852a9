/** The rows of the approved domains, and setting a column of them at once. */
import Button from '@atlaskit/button/new';
import { Text } from '@atlaskit/primitives/compiled';
import { Fragment, useState } from 'react';
import { withApproved, withField, type Entry } from '../../../../src/view/record-form-edit';
import type { ApprovedRow } from '../../../../src/view/record-form-rows';
import { useReader } from '../use-reader';
import { DomainField } from './domain-field';
import { DomainName } from './domain-name';
import type { Editing } from './editing';
import { ApprovalSelect, RoleSelect, useApprovalOptions, useRoleOptions } from './entry-selects';
import { Rows } from './rows';
import { SetAll } from './select';

const WIDTHS = 'minmax(110px, 2fr) minmax(136px, 1fr) minmax(136px, 1fr) 172px';

interface Props {
  readonly rows: readonly ApprovedRow[];
  readonly editing: Editing;
}

/** One row per domain. */
export function ApprovedRows({ rows, editing }: Props) {
  const { file, change } = editing;
  const [renaming, setRenaming] = useState<string>();
  const { table, appAccess } = useReader().admin.recordForm;
  const said = appAccess.approved;
  const isListed = (domain: string) => Object.hasOwn(file.site?.approvedDomains ?? {}, domain);
  const set = (domain: string) => (entry: Entry) => {
    change(withApproved(file, [[domain, entry]]));
  };
  if (rows.length === 0) return <Text>{table.noMatch}</Text>;
  return (
    <>
      {rows.length > 1 && <SetColumns rows={rows} editing={editing} />}
      <Rows
        label={said.title}
        head={[table.domain, table.role, table.approval, table.actions]}
        hasActions
        widths={WIDTHS}
        rows={rows}
        keyOf={({ domain }) => domain}
        cells={(row) => {
          const { domain, entry } = row;
          const isRenamed = renaming === domain;
          return [
            isRenamed ? (
              <DomainField
                label={table.edit(domain)}
                button={table.rename}
                begin={row.readable ?? domain}
                isListed={(other) => other !== domain && isListed(other)}
                onTake={(next) => {
                  setRenaming(undefined);
                  if (next === domain) return;
                  change(
                    withApproved(file, [
                      [domain, undefined],
                      [next, entry],
                    ]),
                    {
                      place: 'approved',
                      text: said.renamed(domain, next),
                      takesFocus: true,
                    },
                  );
                }}
                onCancel={() => {
                  setRenaming(undefined);
                }}
              />
            ) : (
              <DomainName row={row} />
            ),
            <RoleSelect key="role" name={domain} entry={entry} onChange={set(domain)} />,
            <ApprovalSelect key="approval" name={domain} entry={entry} onChange={set(domain)} />,
            <Fragment key="actions">
              <Button
                appearance="subtle"
                spacing="compact"
                aria-label={table.edit(domain)}
                onClick={() => {
                  setRenaming(domain);
                }}
              >
                {table.editShort}
              </Button>
              <Button
                appearance="subtle"
                spacing="compact"
                aria-label={table.remove(domain)}
                onClick={() => {
                  change(withApproved(file, [[domain, undefined]]), {
                    place: 'approved',
                    text: said.removed(domain),
                    takesFocus: true,
                  });
                }}
              >
                {table.removeShort}
              </Button>
            </Fragment>,
          ];
        }}
      />
    </>
  );
}

/** Role and approval of every row that is shown. */
function SetColumns({ rows, editing }: Props) {
  const { table } = useReader().admin.recordForm;
  const set =
    <Part extends keyof Entry>(part: Part) =>
    (value: Entry[Part] | undefined) => {
      const changes = rows.map(
        ({ domain, entry }) => [domain, withField(entry, part, value)] as const,
      );
      editing.change(withApproved(editing.file, changes), {
        place: 'approved',
        text: table.setDone(rows.length),
      });
    };
  return (
    <div className="record-pair">
      <label className="record-labelled">
        {table.role}
        <SetAll
          label={table.setAll(table.role, rows.length)}
          first={table.setAllFirst(rows.length)}
          options={useRoleOptions()}
          onSet={set('role')}
        />
      </label>
      <label className="record-labelled">
        {table.approval}
        <SetAll
          label={table.setAll(table.approval, rows.length)}
          first={table.setAllFirst(rows.length)}
          options={useApprovalOptions()}
          onSet={set('approval')}
        />
      </label>
    </div>
  );
}
