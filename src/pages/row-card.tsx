/** A row of a list that was chosen: its whole answer. */
import { Inline, List, ListItem, Stack, Text } from '@forge/react';
import type { RowView } from '../view/lists/row-view';
import type { Reader } from '../view/reader';
import { CertaintyLozenge, KindLozenge, Picture } from './badges';
import { Card } from './card';
import { Sources } from './sources';
import { Titled } from './titled';

/** The card of a row. */
export function RowCard({ row, reader }: { readonly row: RowView; readonly reader: Reader }) {
  const { columns } = reader.words.lists.table;
  const { caveats } = reader.words.projectPage;
  return (
    <Card>
      <Stack space="space.150">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <Picture picture={row.badge.picture} />
          <CertaintyLozenge badge={row.certainty} />
          <KindLozenge badge={row.badge} />
        </Inline>
        <Text weight="bold">{row.sentence}</Text>
        {linesOf(row).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Sources sources={row.problem === undefined ? row.sources : []} />
        {row.account !== '' && (
          <Titled title={columns.account}>
            <Text>{[row.account, row.accountBecause].filter(isText).join('. ')}</Text>
          </Titled>
        )}
        {row.caveats.length > 0 && (
          <Titled title={caveats}>
            <List type="unordered">
              {row.caveats.map((text) => (
                <ListItem key={text}>{text}</ListItem>
              ))}
            </List>
          </Titled>
        )}
      </Stack>
    </Card>
  );
}

function linesOf({ problem, reasons, dispute, otherwise, dependsOn }: RowView): readonly string[] {
  return [problem, ...(problem === undefined ? reasons : []), dispute, otherwise, dependsOn].filter(
    isText,
  );
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
