/** What the page says before anything is checked: the four outcomes and the two account types. */
import { Box, Heading, Inline, List, ListItem, Stack, Text, xcss } from '@forge/react';
import type { PageReport } from '../contract/api';
import { toKnownFacts } from '../view/known-facts';
import { toAccountTypes, type AccountTypeView } from '../view/page-view';
import type { Reader } from '../view/reader';
import { OutcomesPicture } from './outcomes-picture';

const column = xcss({ width: '440px', maxWidth: '100%', flexGrow: '1' });
const card = xcss({
  padding: 'space.200',
  borderRadius: 'radius.large',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  height: '100%',
});

/** Outcomes and account types, as in Atlassian's article. */
export function BeforeChecking(props: { readonly report: PageReport; readonly reader: Reader }) {
  const { report, reader } = props;
  const { accountTypesTitle, knownTitle } = reader.words.projectPage;
  return (
    <Stack space="space.300">
      <OutcomesPicture report={report} reader={reader} />
      <Stack space="space.150">
        <Heading as="h2" size="small">
          {accountTypesTitle}
        </Heading>
        <Inline space="space.200" rowSpace="space.200" shouldWrap alignBlock="stretch">
          {toAccountTypes(report, reader).map((type) => (
            <Box key={type.name} xcss={column}>
              <AccountType type={type} />
            </Box>
          ))}
        </Inline>
      </Stack>
      <Stack space="space.100">
        <Heading as="h2" size="small">
          {knownTitle}
        </Heading>
        {toKnownFacts(report, reader).map(({ text, origin }) => (
          <Inline key={text} space="space.100" alignBlock="baseline" shouldWrap>
            <Text>{text}</Text>
            {origin !== undefined && (
              <Text size="small" color="color.text.subtle">
                {origin}
              </Text>
            )}
          </Inline>
        ))}
      </Stack>
    </Stack>
  );
}

function AccountType({ type }: { readonly type: AccountTypeView }) {
  return (
    <Box xcss={card}>
      <Stack space="space.100">
        <Heading as="h3" size="xsmall">
          {type.name}
        </Heading>
        <Text>{type.whoFor}</Text>
        <List type="unordered">
          {[...type.can, type.signIn].map((line) => (
            <ListItem key={line}>{line}</ListItem>
          ))}
        </List>
      </Stack>
    </Box>
  );
}
