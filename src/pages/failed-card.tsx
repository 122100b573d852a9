/** An address that could not be checked: it keeps its place in the list. */
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { UncheckedAddress } from '../contract/api';
import { toFailureView } from '../view/failure-view';
import type { Reader } from '../view/reader';
import { Card } from './card';
import { Picture } from './badges';

interface Props {
  readonly result: UncheckedAddress;
  readonly reader: Reader;
  readonly onAgain: (address: string) => void;
}

/** What failed, and a way to try this address once more. */
export function FailedCard({ result, reader, onAgain }: Props) {
  const { title, advice, retry } = toFailureView(result.failed, reader, 1);
  return (
    <Card>
      <Stack space="space.100" alignInline="start">
        <Inline space="space.100" alignBlock="center">
          <Picture picture="refused" />
          <Heading as="h2" size="small">
            {result.address}
          </Heading>
        </Inline>
        <Text weight="medium">{title}</Text>
        <Text>{advice}</Text>
        {retry && (
          <Button
            onClick={() => {
              onAgain(result.address);
            }}
          >
            {reader.words.projectPage.tryAgain}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
