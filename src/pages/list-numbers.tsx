/** A list in numbers: its rows by domain and by reason. */
import { DynamicTable, Inline, Stack, Text } from '@forge/react';
import type { ListSummaryView } from '../view/lists/list-summary-view';
import type { Reader } from '../view/reader';
import { KindLozenge } from './badges';
import { Titled } from './titled';

/** Both tables. */
export function ListNumbers(props: { readonly view: ListSummaryView; readonly reader: Reader }) {
  const { view, reader } = props;
  const { summary, table, past } = reader.words.lists;
  const { columns } = table;
  return (
    <Stack space="space.200">
      <Titled title={summary.byDomain}>
        <DynamicTable
          label={summary.byDomain}
          head={{
            cells: [
              { key: 'domain', content: columns.domain },
              { key: 'rows', content: past.columns.rows },
              { key: 'outcome', content: columns.outcome },
            ],
          }}
          rows={view.domains.map(({ name, rows, parts }) => ({
            key: name,
            cells: [
              { key: 'domain', content: <Text>{name}</Text> },
              { key: 'rows', content: <Text>{rows.text}</Text> },
              {
                key: 'outcome',
                content: (
                  <Inline space="space.100" rowSpace="space.050" shouldWrap>
                    {parts.map(({ badge, text }) => (
                      <Inline key={badge.kind} space="space.050" alignBlock="center">
                        <Text>{text}</Text>
                        <KindLozenge badge={badge} />
                      </Inline>
                    ))}
                  </Inline>
                ),
              },
            ],
          }))}
        />
        {view.moreDomains !== undefined && <Text>{view.moreDomains}</Text>}
      </Titled>
      <Titled title={summary.byReason}>
        <DynamicTable
          label={summary.byReason}
          head={{
            cells: [
              { key: 'reason', content: columns.reason },
              { key: 'outcome', content: columns.outcome },
              { key: 'rows', content: past.columns.rows },
            ],
          }}
          rows={view.reasons.map(({ reasons, badge, rows }) => ({
            key: `${badge.kind} ${reasons.join()}`,
            cells: [
              { key: 'reason', content: <Text>{reasons.join(' ')}</Text> },
              { key: 'outcome', content: <KindLozenge badge={badge} /> },
              { key: 'rows', content: <Text>{rows.text}</Text> },
            ],
          }))}
        />
      </Titled>
    </Stack>
  );
}
