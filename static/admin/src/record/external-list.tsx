/** The External domain list: off, on with its domains, or not known yet. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { Fragment, useMemo, useState } from 'react';
import { externalListOf, withExternal, withSite } from '../../../../src/view/record-form-edit';
import { matching, toExternalRows, type DomainRow } from '../../../../src/view/record-form-rows';
import { useReader } from '../use-reader';
import { Choice } from './choice';
import { DomainField } from './domain-field';
import { DomainName } from './domain-name';
import { DoneLine } from './done-line';
import type { Editing } from './editing';
import { ListHead } from './list-head';
import { PasteExternal } from './paste-external';
import { Rows } from './rows';
import { SeenHint } from './seen-hint';

/** Switch and list. */
export function ExternalList({ editing }: { readonly editing: Editing }) {
  const { file, change } = editing;
  const { externalList } = useReader().admin.recordForm.customerAccess;
  const list = file.site?.externalDomains;
  const state = list === undefined ? undefined : list === 'any' ? 'any' : 'listed';
  return (
    <Stack space="space.150" alignInline="stretch">
      <Choice
        title={externalList.title}
        label={externalList.label}
        hint={<SeenHint fact="site.externalDomains" />}
        options={[
          { value: 'any', label: externalList.off },
          { value: 'listed', label: externalList.on },
        ]}
        value={state}
        onChange={(next) => {
          if (next === 'listed') change(withExternal(file, {}));
          else change(withSite(file, 'externalDomains', next === 'any' ? 'any' : undefined));
        }}
      />
      {state === 'listed' && <Listed editing={editing} />}
      <DoneLine place="external" editing={editing} />
    </Stack>
  );
}

function Listed({ editing }: { readonly editing: Editing }) {
  const { file, base, change } = editing;
  const [isPasting, setPasting] = useState(false);
  const [filter, setFilter] = useState('');
  const { customerAccess, add } = useReader().admin.recordForm;
  const words = customerAccess.list;
  const list = externalListOf(file);
  const rows = useMemo(
    () => toExternalRows(externalListOf(file), base === undefined ? [] : externalListOf(base)),
    [file, base],
  );
  const shown = matching(rows, filter, ({ domain, readable }) => [domain, readable]);
  const said = (text: string) => ({ place: 'external' as const, text });
  return (
    <Stack space="space.150" alignInline="stretch">
      <ListHead
        words={words}
        isKnown
        isPasting={isPasting}
        shown={shown.length}
        all={rows.length}
        filter={filter}
        onFilter={setFilter}
        onPaste={() => setPasting(true)}
        onSayEmpty={() => change(withExternal(file, {}))}
        onForget={() => change(withSite(file, 'externalDomains', undefined), said(words.forgotten))}
      />
      {isPasting && <PasteExternal editing={editing} onClose={() => setPasting(false)} />}
      {rows.length === 0 && !isPasting && <Text>{words.empty}</Text>}
      {rows.length > 0 && <ExternalRows rows={shown} editing={editing} />}
      <DomainField
        label={add.label}
        button={add.button}
        isListed={(domain) => list.includes(domain)}
        onTake={(domain) =>
          change(withExternal(file, { add: [domain] }), said(words.added(domain)))
        }
      />
    </Stack>
  );
}

function ExternalRows(props: { readonly rows: readonly DomainRow[]; readonly editing: Editing }) {
  const { file, change } = props.editing;
  const { table, customerAccess } = useReader().admin.recordForm;
  if (props.rows.length === 0) return <Text>{table.noMatch}</Text>;
  return (
    <Rows
      label={customerAccess.list.title}
      head={[table.domain, table.actions]}
      hasActions
      widths="minmax(160px, 1fr) 96px"
      rows={props.rows}
      keyOf={({ domain }) => domain}
      cells={(row) => [
        <DomainName key="domain" row={row} />,
        <Fragment key="actions">
          <Button
            appearance="subtle"
            spacing="compact"
            aria-label={table.remove(row.domain)}
            onClick={() => {
              const text = customerAccess.list.removed(row.domain);
              change(withExternal(file, { remove: [row.domain] }), {
                place: 'external',
                text,
                takesFocus: true,
              });
            }}
          >
            {table.removeShort}
          </Button>
        </Fragment>,
      ]}
    />
  );
}
