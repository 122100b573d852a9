/** The approved domains: pasted, added, corrected, removed; or not known yet. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { withApproved, withSite } from '../../../../src/view/record-form-edit';
import { matching, toApprovedRows } from '../../../../src/view/record-form-rows';
import { useReader } from '../use-reader';
import { ApprovedRows } from './approved-rows';
import { DomainField } from './domain-field';
import { DoneLine } from './done-line';
import type { Editing } from './editing';
import { ListHead } from './list-head';
import { PasteApproved } from './paste-approved';
import { SeenHint } from './seen-hint';

/** The whole list. */
export function ApprovedList({ editing }: { readonly editing: Editing }) {
  const { file, base, change } = editing;
  const [isPasting, setPasting] = useState(false);
  const [filter, setFilter] = useState('');
  const { appAccess, add } = useReader().admin.recordForm;
  const words = appAccess.approved;
  const list = file.site?.approvedDomains;
  const rows = useMemo(() => toApprovedRows(file, base), [file, base]);
  const shown = useMemo(
    () => matching(rows, filter, ({ domain, readable }) => [domain, readable]),
    [rows, filter],
  );
  const said = (text: string) => ({ place: 'approved' as const, text });
  return (
    <Stack space="space.150" alignInline="stretch">
      <ListHead
        words={words}
        isKnown={list !== undefined}
        isPasting={isPasting}
        shown={shown.length}
        all={rows.length}
        filter={filter}
        onFilter={setFilter}
        onPaste={() => setPasting(true)}
        onSayEmpty={() => change(withApproved(file, []))}
        onForget={() => change(withSite(file, 'approvedDomains', undefined), said(words.forgotten))}
      />
      <SeenHint fact="site.approvedDomains" />
      {isPasting && <PasteApproved editing={editing} onClose={() => setPasting(false)} />}
      {list === undefined && !isPasting && <Text color="color.text.subtle">{words.unknown}</Text>}
      {list !== undefined && rows.length === 0 && <Text>{words.empty}</Text>}
      {rows.length > 0 && <ApprovedRows rows={shown} editing={editing} />}
      <DoneLine place="approved" editing={editing} />
      <DomainField
        label={add.label}
        button={add.button}
        isListed={(domain) => Object.hasOwn(list ?? {}, domain)}
        onTake={(domain) => change(withApproved(file, [[domain, {}]]), said(words.added(domain)))}
      />
    </Stack>
  );
}
