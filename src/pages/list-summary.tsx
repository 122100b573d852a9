/** A list in a few lines: what they get, what deserves a look, and how far it is known who is there. */
import { Button, Heading, Inline, List, ListItem, Stack, Text } from '@forge/react';
import { toCoverage } from '../view/lists/coverage';
import type { ListSummaryView } from '../view/lists/list-summary-view';
import type { ListTable } from '../view/lists/list-table';
import type { Reader } from '../view/reader';
import { KindLozenge } from './badges';
import { Titled } from './titled';

interface Props {
  readonly table: ListTable;
  readonly view: ListSummaryView;
  readonly reader: Reader;
  /** Shows the rows of a kind or group. */
  readonly onShow: (which: string) => void;
}

/** The summary. */
export function ListSummary({ table, view, reader, onShow }: Props) {
  const { summary, places } = reader.words.lists;
  const groups = view.groups.filter(
    ({ count, group }) => count > 0 && group !== 'surprises' && group !== 'to-invite',
  );
  const { sentence, reasons } = toCoverage(table, reader);
  return (
    <Stack space="space.200">
      <Heading as="h3" size="xsmall">
        {summary.title}
      </Heading>
      <Text weight="medium">{view.text}</Text>
      <Stack space="space.100">
        {view.kinds.map(({ badge, text, share }) => (
          <Inline key={badge.kind} space="space.100" alignBlock="center" shouldWrap>
            <Text weight="bold">{text}</Text>
            <KindLozenge badge={badge} />
            <Text size="small" color="color.text.subtle">
              {share}
            </Text>
          </Inline>
        ))}
      </Stack>
      <Titled title={summary.surprises}>
        {groups.length === 0 && <Text>{places.noSurprises}</Text>}
        <Stack space="space.050">
          {groups.map(({ group, name, text, help }) => (
            <Inline key={group} space="space.100" alignBlock="center" shouldWrap>
              <Button
                spacing="compact"
                onClick={() => {
                  onShow(group);
                }}
              >
                {summary.share(name, text)}
              </Button>
              <Text size="small" color="color.text.subtle">
                {help}
              </Text>
            </Inline>
          ))}
        </Stack>
      </Titled>
      <Stack space="space.050">
        <Text>{sentence}</Text>
        {reasons.length > 0 && (
          <List type="unordered">
            {reasons.map((reason) => (
              <ListItem key={reason}>{reason}</ListItem>
            ))}
          </List>
        )}
      </Stack>
    </Stack>
  );
}
