/** What is said around the answers: whether settings are recorded, and what could not be read of the project. */
import { Inline, SectionMessage, Stack, Text, User } from '@forge/react';
import type { PageView } from '../view/page-view';

/** Nothing is recorded, or what is recorded is old: says so, and who can do something about it. */
export function RecordWarning({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <SectionMessage appearance="warning" title={title}>
      <Text>{text}</Text>
    </SectionMessage>
  );
}

/** Small print under the answers. */
export function Remarks({ view }: { readonly view: PageView }) {
  const { recorded, remarks } = view;
  return (
    <Stack space="space.050">
      {recorded !== undefined && (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <Text size="small" color="color.text.subtle">
            {recorded.text}
          </Text>
          {recorded.byAccountId !== undefined && <User accountId={recorded.byAccountId} />}
        </Inline>
      )}
      {remarks.map((line) => (
        <Text key={line} size="small" color="color.text.subtle">
          {line}
        </Text>
      ))}
    </Stack>
  );
}
