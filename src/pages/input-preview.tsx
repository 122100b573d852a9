/** What was put in, before anything is done with it: how many addresses, what was left out, and odd lines by number. */
import { List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import { toInputView } from '../view/list-input/input-view';
import type { ReadInput } from '../view/list-input/read-input';
import type { Reader } from '../view/reader';
import { Titled } from './titled';

/** The preview. */
export function InputPreview(props: { readonly input: ReadInput; readonly reader: Reader }) {
  const { found, notes, odd, problem } = toInputView(props.input, props.reader);
  if (problem !== undefined) {
    return (
      <SectionMessage appearance="warning" title={problem.title}>
        <Text>{problem.advice}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.150">
      <Text weight="medium">{[found, ...notes].join(' · ')}</Text>
      {odd.map(({ title, lines, more }) => (
        <Titled key={title} title={title}>
          <List type="unordered">
            {[...lines, ...(more === undefined ? [] : [more])].map((line) => (
              <ListItem key={line}>{line}</ListItem>
            ))}
          </List>
        </Titled>
      ))}
    </Stack>
  );
}
