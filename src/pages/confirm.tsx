/** Asks once more before something happens that cannot be undone; it stands where the button was pressed. */
import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The question with its two answers. */
export function Confirm({ title, text, yes, no, onYes, onNo }: Props) {
  return (
    <SectionMessage appearance="warning" title={title}>
      <Stack space="space.150">
        <Text>{text}</Text>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button appearance="danger" onClick={onYes}>
            {yes}
          </Button>
          <Button appearance="subtle" autoFocus onClick={onNo}>
            {no}
          </Button>
        </Inline>
      </Stack>
    </SectionMessage>
  );
}
